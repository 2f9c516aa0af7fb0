//! What this program is.

use std::sync::Arc;

use desk::Desk;
use i18n::Words;
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, MessageDialogButtons};

use super::title::PROGRAM;

/// Says the version, the purpose and the licences, in the window's language.
pub(crate) fn about(app: &AppHandle) {
    let words = Words::new(app.state::<Arc<Desk>>().settings().language);
    let text = words.about_text(env!("CARGO_PKG_VERSION"));
    let mut dialog = app.dialog().message(text).title(PROGRAM);
    if let Some(window) = super::main(app) {
        dialog = dialog.parent(&window);
    }
    dialog
        .buttons(MessageDialogButtons::OkCustom(words.about_close()))
        .show(|_| {});
}
