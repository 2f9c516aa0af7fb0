//! Making the menu.

use i18n::Words;
use tauri::menu::{AboutMetadata, IsMenuItem, Menu, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Wry};

use super::For;
use super::items::{Editing, Item, Line, MENUS};

type Made = Box<dyn IsMenuItem<Wry>>;

/// The menu for a language.
///
/// # Errors
/// When the system refuses it.
pub(super) fn build(app: &AppHandle, wanted: For) -> tauri::Result<Menu<Wry>> {
    let words = Words::new(wanted.language);
    let menu = Menu::new(app)?;
    if cfg!(target_os = "macos") {
        menu.append(&program(app, words)?)?;
    }
    for part in &MENUS {
        let submenu = Submenu::new(app, (part.title)(words), true)?;
        for line in part.lines {
            submenu.append(&*made(app, line, words, wanted.has_plan)?)?;
        }
        menu.append(&submenu)?;
    }
    Ok(menu)
}

fn made(app: &AppHandle, line: &Line, words: Words, has_plan: bool) -> tauri::Result<Made> {
    Ok(match line {
        Line::Item(item) => Box::new(ours(app, item, words, has_plan)?),
        Line::Editing(editing) => edits(app, *editing, words)?,
        Line::Separator => Box::new(PredefinedMenuItem::separator(app)?),
    })
}

/// An item whose shortcut the system hears on macOS, and only shows on Windows. On GTK it is drawn later.
fn ours(app: &AppHandle, item: &Item, words: Words, has_plan: bool) -> tauri::Result<MenuItem<Wry>> {
    let mut text = (item.text)(words);
    if let (Some(key), true) = (item.key, cfg!(windows)) {
        text = format!("{text}\t{}", key.for_windows());
    }
    let heard = item
        .key
        .filter(|_| cfg!(target_os = "macos"))
        .map(|key| key.for_tauri());
    let enabled = has_plan || !item.id.needs_plan();
    MenuItem::with_id(app, item.id.text(), text, enabled, heard)
}

/// On GTK the item of the system does nothing to a page, so the page's view is told by us.
fn edits(app: &AppHandle, editing: Editing, words: Words) -> tauri::Result<Made> {
    let text = match editing {
        Editing::Cut => words.menu_cut(),
        Editing::Copy => words.menu_copy(),
        Editing::Paste => words.menu_paste(),
        Editing::SelectAll => words.menu_select_all(),
    };
    if cfg!(target_os = "linux") {
        return Ok(Box::new(MenuItem::with_id(
            app,
            editing.text(),
            text,
            true,
            None::<&str>,
        )?));
    }
    let text = Some(text.as_str());
    Ok(Box::new(match editing {
        Editing::Cut => PredefinedMenuItem::cut(app, text)?,
        Editing::Copy => PredefinedMenuItem::copy(app, text)?,
        Editing::Paste => PredefinedMenuItem::paste(app, text)?,
        Editing::SelectAll => PredefinedMenuItem::select_all(app, text)?,
    }))
}

/// The first menu on macOS, which bears the program's name.
fn program(app: &AppHandle, words: Words) -> tauri::Result<Submenu<Wry>> {
    let about = AboutMetadata {
        name: Some("Laadin".to_owned()),
        version: Some(env!("CARGO_PKG_VERSION").to_owned()),
        ..AboutMetadata::default()
    };
    let menu = Submenu::new(app, "Laadin", true)?;
    menu.append_items(&[
        &PredefinedMenuItem::about(app, Some(&words.menu_about()), Some(about))?,
        &PredefinedMenuItem::separator(app)?,
        &PredefinedMenuItem::services(app, Some(&words.menu_services()))?,
        &PredefinedMenuItem::separator(app)?,
        &PredefinedMenuItem::hide(app, Some(&words.menu_hide()))?,
        &PredefinedMenuItem::hide_others(app, Some(&words.menu_hide_others()))?,
        &PredefinedMenuItem::show_all(app, Some(&words.menu_show_all()))?,
    ])?;
    Ok(menu)
}
