//! Files that the operating system hands over: on the command line, by a second start, by Finder, dropped on the window.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tauri::{AppHandle, Emitter, Manager, Url};

/// Tells the page that a file waits; it takes it by `shell.opened`.
const OPEN: &str = "laadin://open";

/// Files that the page hasn't taken yet. They are kept, not sent: a page that is only just loading would miss an event.
#[derive(Debug, Default)]
pub(crate) struct Waiting(Mutex<Vec<PathBuf>>);

impl Waiting {
    /// All that wait, the first one first. Nobody gets them again.
    pub(crate) fn take(&self) -> Vec<PathBuf> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn put(&self, paths: impl IntoIterator<Item = PathBuf>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend(paths);
    }
}

/// Has the page open `paths`.
pub(crate) fn open(app: &AppHandle, paths: impl IntoIterator<Item = PathBuf>) {
    app.state::<Waiting>().put(paths);
    // Only a page that is gone doesn't hear; the next one asks for itself.
    let _ = app.emit(OPEN, ());
}

/// The file that this program was started with.
pub(crate) fn of_this_start() -> Option<PathBuf> {
    let folder = env::current_dir().unwrap_or_default();
    file(env::args_os().skip(1), &folder)
}

/// The first argument that isn't an option, seen from `folder`; desktops give a path or a `file:` address.
pub(crate) fn file(arguments: impl IntoIterator<Item = OsString>, folder: &Path) -> Option<PathBuf> {
    let mut arguments = arguments.into_iter();
    let named = arguments.find(|argument| !argument.as_encoded_bytes().starts_with(b"-"))?;
    let address = named.to_str().and_then(|text| Url::parse(text).ok());
    let path = address
        .filter(|url| url.scheme() == "file")
        .and_then(|url| url.to_file_path().ok());
    Some(folder.join(path.unwrap_or_else(|| named.into())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(words: &[&str]) -> Option<PathBuf> {
        file(words.iter().map(OsString::from), Path::new("/home/aino"))
    }

    #[test]
    fn a_relative_path_is_seen_from_where_the_program_was_started() {
        assert_eq!(
            named(&["suunnitelma.laadin"]),
            Some("/home/aino/suunnitelma.laadin".into())
        );
        assert_eq!(named(&["/srv/a b.laadin"]), Some("/srv/a b.laadin".into()));
    }

    #[test]
    fn an_address_is_the_path_that_it_stands_for() {
        assert_eq!(
            named(&["file:///srv/j%C3%A4rjest%C3%A4minen.laadin"]),
            Some("/srv/järjestäminen.laadin".into())
        );
    }

    #[test]
    fn options_and_nothing_are_no_file() {
        assert_eq!(named(&["--gtk-debug", "a.laadin"]), Some("/home/aino/a.laadin".into()));
        assert_eq!(named(&["-psn_0_1"]), None);
        assert_eq!(named(&[]), None);
    }

    #[test]
    fn who_takes_waiting_files_takes_them_once() {
        let waiting = Waiting::default();
        waiting.put(["/a".into(), "/b".into()]);
        assert_eq!(waiting.take(), [PathBuf::from("/a"), PathBuf::from("/b")]);
        assert!(waiting.take().is_empty());
    }
}
