//! Where the program keeps what is its own: never in a plan.

use std::env;
use std::path::{Path, PathBuf};

use desk::Options;
use directories::{ProjectDirs, UserDirs};
use engine::Surroundings;

/// Names another folder for all that the program keeps; tests give each run its own.
const DATA: &str = "LAADIN_DATA";

/// The name of the program's folders.
const PROGRAM: &str = "laadin";

/// The program's folders for this user.
#[derive(Clone, Debug)]
pub(crate) struct Places {
    surroundings: Surroundings,
    settings: PathBuf,
    /// Whether `LAADIN_DATA` named them.
    are_named: bool,
}

impl Places {
    /// The folders that the operating system gives a program, or the one that `LAADIN_DATA` names.
    pub(crate) fn of_this_user() -> Self {
        Self::of(env::var_os(DATA).filter(|folder| !folder.is_empty()).map(PathBuf::from))
    }

    fn of(named: Option<PathBuf>) -> Self {
        let mut surroundings = Surroundings::of_this_machine(Surroundings::login_name());
        let are_named = named.is_some();
        let usual = ProjectDirs::from("", "", PROGRAM).map(|folders| folders.config_dir().to_owned());
        let settings = named
            .clone()
            .or(usual)
            .unwrap_or_else(|| surroundings.data_folder.clone());
        if let Some(folder) = named {
            surroundings.data_folder = folder;
        }
        Places {
            surroundings,
            settings,
            are_named,
        }
    }

    /// What a desk has to know about this user and machine.
    pub(crate) fn desk(&self, file: Option<PathBuf>) -> Options {
        let user = UserDirs::new();
        let documents = user.map(|user| user.document_dir().unwrap_or(user.home_dir()).to_owned());
        Options {
            surroundings: self.surroundings.clone(),
            settings_folder: self.settings.clone(),
            documents: documents.unwrap_or_else(|| self.data().to_owned()),
            system_language: i18n::from_environment(sys_locale::get_locale().as_deref()),
            file,
        }
    }

    /// Backups, reports and what the webview keeps.
    pub(crate) fn data(&self) -> &Path {
        &self.surroundings.data_folder
    }

    /// Reports of faults.
    pub(crate) fn reports(&self) -> PathBuf {
        self.data().join("reports")
    }

    /// What the webview stores.
    pub(crate) fn webview(&self) -> PathBuf {
        self.data().join("webview")
    }

    /// The file with the place and size of the window.
    pub(crate) fn window(&self) -> PathBuf {
        self.settings.join("window.json")
    }

    /// The folder that tells this program from others of the same user that were told to keep their things elsewhere.
    pub(crate) fn named(&self) -> Option<&Path> {
        self.are_named.then(|| self.data())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_named_folder_holds_everything() {
        let places = Places::of(Some(PathBuf::from("/somewhere")));
        for path in [places.reports(), places.webview(), places.window()] {
            assert!(path.starts_with("/somewhere"), "{}", path.display());
        }
        assert_eq!(places.desk(None).settings_folder, Path::new("/somewhere"));
        assert_eq!(places.named(), Some(Path::new("/somewhere")));
    }

    #[test]
    fn without_a_name_they_are_the_users_own() {
        let places = Places::of(None);
        assert!(places.data().ends_with(PROGRAM) && places.named().is_none());
    }
}
