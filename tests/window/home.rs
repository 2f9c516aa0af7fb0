//! A home folder of its own for each window.

use plan::Plan;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A user's home: nothing in it was there before.
pub(crate) struct Home {
    folder: TempDir,
}

impl Home {
    /// An empty home with a folder for documents.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("Documents")).unwrap();
        std::fs::create_dir(folder.path().join(".config")).unwrap();
        let folders = "XDG_DOCUMENTS_DIR=\"$HOME/Documents\"\n";
        std::fs::write(folder.path().join(".config/user-dirs.dirs"), folders).unwrap();
        Home { folder }
    }

    /// The home itself.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Where plans go.
    pub(crate) fn documents(&self) -> PathBuf {
        self.folder.path().join("Documents")
    }

    /// A copy of an example plan in the documents.
    pub(crate) fn example(&self, name: &str) -> PathBuf {
        let path = self.documents().join(format!("{name}.laadin"));
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../assets/examples/{name}.json"));
        let plan = plan::json::from_json(&std::fs::read(source).unwrap()).unwrap();
        let who = store::Author {
            name: "Testi".to_owned(),
            host: "testi".to_owned(),
            clock: chrono::Utc::now,
        };
        drop(store::PlanFile::create(&path, &plan, who, store::Existing::Keep).unwrap());
        path
    }
}

/// What is in a plan's file, read by the store and not by the program under test.
pub(crate) fn plan_in(path: &Path) -> Plan {
    let who = store::Author {
        name: "Lukija".to_owned(),
        host: "testi".to_owned(),
        clock: chrono::Utc::now,
    };
    let file = store::PlanFile::open(path, store::Access::ReadOnly, who).unwrap();
    file.plan().clone()
}

/// The files with an ending in a folder, by name.
pub(crate) fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut found: Vec<_> = entries
        .filter(|path| path.extension().is_some_and(|own| own == ending))
        .collect();
    found.sort();
    found
}
