//! The operating system's dialogs for files, in the window's language. What the user picks there may be shown in the file manager later.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use desk::Desk;
use i18n::Words;
use serde::Deserialize;
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

use super::Granted;
use crate::window;

/// What one looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    /// A plan, also one that a PDF or a package carries or that is in JSON.
    Plan,
    /// A picture for the document.
    Picture,
    /// A picture or a PDF that goes with the plan.
    Attachment,
    /// A table with municipalities' figures.
    Table,
}

impl Kind {
    fn name(self, words: Words) -> String {
        match self {
            Kind::Plan => words.dialog_kind_plan(),
            Kind::Picture => words.dialog_kind_picture(),
            Kind::Attachment => words.dialog_kind_attachment(),
            Kind::Table => words.dialog_kind_table(),
        }
    }

    fn extensions(self) -> &'static [&'static str] {
        match self {
            Kind::Plan => &["laadin", "json", "pdf"],
            Kind::Picture => &["png", "jpg", "jpeg"],
            Kind::Attachment => &["pdf", "png", "jpg", "jpeg"],
            Kind::Table => &["csv", "tsv", "tab", "txt", "xlsx", "ods", "px", "json"],
        }
    }
}

/// Lets the user choose a file to open.
pub(super) fn open(app: &AppHandle, kind: Kind) -> Option<PathBuf> {
    let words = words(app);
    let mut dialog = dialog(app).set_title(words.dialog_open());
    // Without a folder, GTK begins at a list of recent files that is empty at first.
    if let Ok(documents) = app.path().document_dir() {
        dialog = dialog.set_directory(documents);
    }
    let dialog = dialog
        .add_filter(kind.name(words), kind.extensions())
        .add_filter(words.dialog_kind_all(), &["*"]);
    granted(app, dialog.blocking_pick_file())
}

/// Lets the user choose where to save; `suggested` is a name, or a path that says the folder too. Whatever they type, the file
/// keeps the extension of the suggestion.
pub(super) fn save(app: &AppHandle, suggested: &Path) -> Option<PathBuf> {
    let words = words(app);
    let mut dialog = dialog(app).set_title(words.dialog_save());
    if let Some(folder) = suggested.parent().filter(|folder| folder.is_dir()) {
        dialog = dialog.set_directory(folder);
    }
    if let Some(name) = suggested.file_name() {
        dialog = dialog.set_file_name(name.to_string_lossy());
    }
    let extension = suggested
        .extension()
        .map(|extension| extension.to_string_lossy().into_owned());
    if let Some(extension) = &extension {
        dialog = dialog.add_filter(words.dialog_kind_extension(&extension.to_uppercase()), &[extension]);
    }
    let picked = dialog.blocking_save_file()?.into_path().ok()?;
    let path = extension.map_or(picked.clone(), |extension| with_extension(picked, &extension));
    granted(app, Some(FilePath::Path(path)))
}

/// Lets the user choose a folder.
pub(super) fn folder(app: &AppHandle) -> Option<PathBuf> {
    let title = words(app).dialog_folder();
    granted(app, dialog(app).set_title(title).blocking_pick_folder())
}

fn dialog(app: &AppHandle) -> FileDialogBuilder<tauri::Wry> {
    let dialog = app.dialog().file();
    match window::main(app) {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

fn granted(app: &AppHandle, picked: Option<FilePath>) -> Option<PathBuf> {
    let path = picked?.into_path().ok()?;
    app.state::<Granted>().picked(&path);
    Some(path)
}

fn words(app: &AppHandle) -> Words {
    Words::new(app.state::<Arc<Desk>>().settings().language)
}

/// `path` with `extension` at its end. A point in a name isn't always an extension: `Versio 1.2` becomes `Versio 1.2.pdf`.
fn with_extension(path: PathBuf, extension: &str) -> PathBuf {
    let has = path.extension().is_some_and(|own| own.eq_ignore_ascii_case(extension));
    if has {
        return path;
    }
    let mut path = path.into_os_string();
    path.push(".");
    path.push(extension);
    path.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_saved_file_has_the_extension_of_what_it_is() {
        for (typed, path) in [
            ("/a/Versio 1.2", "/a/Versio 1.2.pdf"),
            ("/a/suunnitelma.pdf", "/a/suunnitelma.pdf"),
            ("/a/SUUNNITELMA.PDF", "/a/SUUNNITELMA.PDF"),
        ] {
            assert_eq!(with_extension(typed.into(), "pdf"), Path::new(path));
        }
    }
}
