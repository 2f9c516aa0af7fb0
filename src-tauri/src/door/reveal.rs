//! Showing a file in the system's file manager.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use desk::{Desk, Failure};
use tauri::{AppHandle, Manager};

use super::ask::failure;

/// What may be shown: what the user picked in a dialog, and the program's reports. A page that has been tampered with can't have
/// anything else opened.
#[derive(Debug)]
pub(crate) struct Granted(Mutex<Vec<PathBuf>>);

impl Granted {
    /// Only `reports`, for a start.
    pub(crate) fn new(reports: PathBuf) -> Self {
        Granted(Mutex::new(vec![reports]))
    }

    /// The user picked `path`: it, and all that is in it, may be shown.
    pub(super) fn picked(&self, path: &Path) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(path.to_owned());
    }

    fn covers(&self, path: &Path) -> bool {
        let granted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        granted.iter().any(|granted| lies_in(path, granted))
    }
}

/// Shows `path` in its folder.
///
/// # Errors
/// [`Failure`] when it isn't there any more, may not be shown, or no file manager answers.
pub(super) fn reveal(app: &AppHandle, path: &Path) -> Result<(), Failure> {
    let shown = path.display().to_string();
    let open = app.state::<Arc<Desk>>().settings().left_open;
    let beside_plan = open.is_some_and(|plan| plan.parent().is_some_and(|folder| lies_in(path, folder)));
    if !path.exists() || !(beside_plan || app.state::<Granted>().covers(path)) {
        return Err(failure("reveal", |words| words.shell_reveal_gone(&shown)));
    }
    let revealed = tauri_plugin_opener::reveal_item_in_dir(path);
    revealed.map_err(|_| failure("reveal", |words| words.shell_reveal(&shown)))
}

/// True when `path` is `place` or in it, whatever links lead there.
fn lies_in(path: &Path, place: &Path) -> bool {
    match (path.canonicalize(), place.canonicalize()) {
        (Ok(path), Ok(place)) => path.starts_with(place),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn only_what_was_picked_may_be_shown() {
        let folder = tempfile::tempdir().unwrap();
        let [picked, other] = ["picked.pdf", "other.pdf"].map(|name| folder.path().join(name));
        for file in [&picked, &other] {
            fs::write(file, "").unwrap();
        }
        let granted = Granted::new(folder.path().join("reports"));
        granted.picked(&picked);
        assert!(granted.covers(&picked) && !granted.covers(&other));
        granted.picked(folder.path());
        assert!(granted.covers(&other));
    }

    #[test]
    fn a_way_round_leads_nowhere() {
        let folder = tempfile::tempdir().unwrap();
        let inside = folder.path().join("inside");
        fs::create_dir(&inside).unwrap();
        fs::write(folder.path().join("outside"), "").unwrap();
        assert!(!lies_in(&inside.join("../outside"), &inside));
        assert!(!lies_in(&inside.join("missing"), &inside));
    }
}
