//! Where things are.

use std::path::{Path, PathBuf};

/// The folders of the workspace that this program was built from.
pub(crate) struct House {
    /// The top of the working copy.
    root: PathBuf,
    /// Where cargo builds: `target`, or what `CARGO_TARGET_DIR` says.
    target: PathBuf,
}

impl House {
    /// The workspace whose source this program was compiled from.
    pub(crate) fn of_this_source() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .ancestors()
            .nth(2)
            .expect("xtask lives two folders below the top of the workspace")
            .to_owned();
        // Commands run at the top, so cargo resolves a relative folder from there too.
        let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
        let target = root.join(target);
        Self { root, target }
    }

    /// The top of the working copy; every command runs here.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A file or folder of the working copy.
    pub(crate) fn source(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// A file or folder below cargo's target folder.
    pub(crate) fn built(&self, path: &str) -> PathBuf {
        self.target.join(path)
    }

    /// The debug build of laadin-cli.
    pub(crate) fn laadin_cli(&self) -> PathBuf {
        self.built("debug/laadin-cli")
    }

    /// The debug build of the window.
    pub(crate) fn laadin(&self) -> PathBuf {
        self.built("debug/laadin")
    }

    /// `path` as one reads it from the top of the working copy.
    pub(crate) fn shortened<'a>(&self, path: &'a Path) -> &'a Path {
        path.strip_prefix(&self.root).unwrap_or(path)
    }
}
