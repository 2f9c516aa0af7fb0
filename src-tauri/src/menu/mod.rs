//! The menu of the window, in its language: a bar in the window on Linux and Windows, the one at the top of the screen on macOS.
//!
//! On macOS the system hears a menu's shortcuts. Elsewhere the menu only *shows* them, and [`keys`] hears them after everything in
//! the page has had its turn: a grid or an editor that has its own use for a key keeps it, and no key works twice.

mod build;
#[cfg(target_os = "linux")]
mod draw;
mod items;
mod key;

use std::sync::{Arc, Mutex, PoisonError};

use desk::{Desk, Settings};
use plan::Language;
use tauri::{AppHandle, Emitter, Manager};

use crate::leave::{self, Why};
use crate::window;
use items::{Editing, Work};

/// Tells the page which item was chosen, by its id.
const MENU: &str = "menu";

/// What the menu was made for.
#[derive(Debug, Default)]
pub(crate) struct Shown(Mutex<Option<For>>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct For {
    language: Language,
    has_plan: bool,
}

impl For {
    fn of(settings: &Settings) -> Self {
        For {
            language: settings.language,
            has_plan: settings.left_open.is_some(),
        }
    }
}

/// Shows the menu.
///
/// # Errors
/// When the system refuses it.
pub(crate) fn show(app: &AppHandle) -> tauri::Result<()> {
    let wanted = For::of(&app.state::<Arc<Desk>>().settings());
    *app.state::<Shown>().0.lock().unwrap_or_else(PoisonError::into_inner) = Some(wanted);
    app.set_menu(build::build(app, wanted)?)?;
    Ok(())
}

/// Writes the shortcuts into the menu of an open window, where the system doesn't do it by itself.
pub(crate) fn draw_shortcuts(app: &AppHandle) {
    #[cfg(target_os = "linux")]
    if let Some(window) = window::main(app) {
        // Without them the menu works just as well.
        let _ = draw::draw(&window);
    }
    #[cfg(not(target_os = "linux"))]
    let _ = app;
}

/// Makes the menu anew after a call that changed the language, or opened or closed a plan.
pub(crate) fn follow(app: &AppHandle) {
    let wanted = For::of(&app.state::<Arc<Desk>>().settings());
    let same = *app.state::<Shown>().0.lock().unwrap_or_else(PoisonError::into_inner) == Some(wanted);
    if same {
        return;
    }
    let later = app.clone();
    // Menus belong to the main thread. One that can't be made leaves the old one.
    let _ = app.run_on_main_thread(move || {
        if show(&later).is_ok() {
            draw_shortcuts(&later);
        }
    });
}

/// The script by which the page's keys reach the menu; empty where the system hears them.
pub(crate) fn keys() -> String {
    key::script(items::all())
}

/// Does what belongs to the window and leaves the rest to the page.
pub(crate) fn chosen(app: &AppHandle, id: &str) {
    if let Some(editing) = Editing::ALL.into_iter().find(|editing| editing.text() == id) {
        window::edit(app, editing.text());
    }
    let has_plan = For::of(&app.state::<Arc<Desk>>().settings()).has_plan;
    let possible = |item: &&items::Item| item.id.text() == id && (has_plan || !item.id.needs_plan());
    let Some(item) = items::all().find(possible) else {
        return;
    };
    match item.id.work() {
        Work::Page => {
            // Only a page that is gone doesn't hear.
            let _ = app.emit(MENU, id);
        }
        Work::Zoom(to) => {
            window::zoom(app, to);
        }
        Work::Fullscreen => window::toggle_fullscreen(app),
        Work::About => window::about(app),
        Work::Leave => leave::begin(app, Why::Asked),
    }
}
