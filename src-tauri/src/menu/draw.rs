//! Shortcuts in a menu of GTK that doesn't listen to them.

use gtk::prelude::*;
use gtk::{AccelLabel, Container, MenuBar, MenuItem, Widget};
use tauri::WebviewWindow;

use super::items::{Editing, Line, MENUS};
use super::key::{Key, control};

/// Writes the shortcut of every item beside it.
///
/// # Errors
/// When the window is gone.
pub(super) fn draw(window: &WebviewWindow) -> tauri::Result<()> {
    let inside = window.default_vbox()?.children();
    for bar in inside.iter().filter_map(|widget| widget.downcast_ref::<MenuBar>()) {
        for (title, menu) in bar.children().iter().zip(&MENUS) {
            let lines = title.downcast_ref::<MenuItem>().and_then(GtkMenuItemExt::submenu);
            let lines = lines.and_then(|menu| menu.downcast::<Container>().ok());
            for (widget, line) in lines.iter().flat_map(ContainerExt::children).zip(menu.lines) {
                if let Some(key) = shown(line) {
                    write(&widget, key);
                }
            }
        }
    }
    Ok(())
}

fn shown(line: &Line) -> Option<Key> {
    match line {
        Line::Item(item) => item.key,
        Line::Editing(Editing::Cut) => Some(control("x")),
        Line::Editing(Editing::Copy) => Some(control("c")),
        Line::Editing(Editing::Paste) => Some(control("v")),
        Line::Editing(Editing::SelectAll) => Some(control("a")),
        Line::Separator => None,
    }
}

fn write(item: &Widget, key: Key) {
    let label = item.downcast_ref::<MenuItem>().and_then(BinExt::child);
    if let Some(label) = label.and_then(|child| child.downcast::<AccelLabel>().ok()) {
        let (key, modifiers) = gtk::accelerator_parse(&key.for_gtk());
        label.set_accel(key, modifiers);
    }
}
