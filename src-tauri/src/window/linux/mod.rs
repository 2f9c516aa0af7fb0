//! What WebKitGTK is told beyond what Tauri tells every webview.

mod appearance;

use std::cell::Cell;
use std::sync::Arc;
use std::time::{Duration, Instant};

use desk::Desk;
use i18n::Words;
use tauri::{Manager, WebviewWindow};
use webkit2gtk::ContextMenuAction as Action;
use webkit2gtk::{
    ContextMenu, ContextMenuExt, ContextMenuItem, ContextMenuItemExt, SettingsExt, WebContextExt, WebView, WebViewExt,
};

/// Both languages of the plans at once; a word is right when one of them knows it.
const SPELLING: [&str; 2] = ["fi_FI", "sv_FI"];

/// How soon after a reload a page that falls again is left alone: reloading it for ever helps nobody.
const TOO_SOON: Duration = Duration::from_secs(3);

/// Light or dark as the desktop, spell-checking, no look-ups of names, a page that comes back when its process falls, a context menu for writing only.
///
/// # Errors
/// When the window is gone already.
pub(super) fn adjust(window: &WebviewWindow) -> tauri::Result<()> {
    appearance::follow();
    let desk = Arc::clone(&window.state::<Arc<Desk>>());
    window.with_webview(move |webview| {
        let view = webview.inner();
        if let Some(settings) = WebViewExt::settings(&view) {
            settings.set_enable_dns_prefetching(false);
        }
        if let Some(context) = view.context() {
            context.set_spell_checking_languages(&SPELLING);
            context.set_spell_checking_enabled(true);
        }
        reload_after_faults(&view);
        view.connect_context_menu(move |_, menu, _, _| {
            keep_writing(menu, Words::new(desk.settings().language));
            menu.n_items() == 0
        });
    })
}

/// Has the page cut, copy, paste or select all.
///
/// # Errors
/// When the window is gone already.
pub(super) fn edit(window: &WebviewWindow, command: &'static str) -> tauri::Result<()> {
    window.with_webview(move |webview| webview.inner().execute_editing_command(command))
}

/// The plan is open in this process: a new page shows it again.
fn reload_after_faults(view: &WebView) {
    let last = Cell::new(None::<Instant>);
    view.connect_web_process_terminated(move |view, _| {
        let now = Instant::now();
        let before = last.replace(Some(now));
        if before.is_none_or(|before| now.duration_since(before) > TOO_SOON) {
            view.reload();
        }
    });
}

/// Leaves what belongs to writing, in the window's language; going back and reloading belong to browsers.
fn keep_writing(menu: &ContextMenu, words: Words) {
    let items = menu.items();
    menu.remove_all();
    for item in items {
        let action = item.stock_action();
        let label = match action {
            Action::Cut => words.menu_cut(),
            Action::Copy => words.menu_copy(),
            Action::Paste => words.menu_paste(),
            Action::PasteAsPlainText => words.menu_paste_plain(),
            Action::SelectAll => words.menu_select_all(),
            Action::IgnoreSpelling => words.menu_ignore_spelling(),
            Action::LearnSpelling => words.menu_learn_spelling(),
            Action::NoGuessesFound => words.menu_no_guesses(),
            Action::SpellingGuess => {
                menu.append(&item);
                continue;
            }
            _ => continue,
        };
        menu.append(&ContextMenuItem::from_stock_action_with_label(
            action,
            &label.replace('&', ""),
        ));
    }
}
