//! The page that the window shows: its packages from npm and its build.

use std::fs;
use std::path::PathBuf;

use crate::failure::Failure;
use crate::house::House;
use crate::shell::{Call, Shell};

/// The oldest Node that builds the page.
const NODE: u32 = 20;

/// The page's folder and what is installed there.
pub(crate) struct Ui<'a> {
    shell: &'a Shell,
    folder: PathBuf,
}

impl<'a> Ui<'a> {
    /// The page with the packages that `package-lock.json` names; they are fetched only when the lock is another than the last time.
    ///
    /// # Errors
    /// [`Failure::Check`] without Node, [`Failure::Call`] when npm fails, [`Failure::File`] when the lock can't be read.
    pub(crate) fn installed(shell: &'a Shell, house: &House) -> Result<Self, Failure> {
        let folder = house.source("ui");
        let ui = Self { shell, folder };
        ui.ensure_node()?;
        let lock = ui.folder.join("package-lock.json");
        let wanted = fs::read(&lock).map_err(Failure::file(&lock))?;
        let note = ui.folder.join("node_modules/.installed-lock.json");
        if fs::read(&note).is_ok_and(|installed| installed == wanted) {
            println!("nothing new in {}", house.shortened(&lock).display());
            return Ok(ui);
        }
        // Not `npm ci`: it refuses a lock that lacks the packages of other systems, and mirrors don't have all of these.
        ui.npm(&["install", "--no-save", "--no-audit", "--no-fund"])?;
        if !shell.dry_run() {
            fs::write(&note, wanted).map_err(Failure::file(&note))?;
        }
        Ok(ui)
    }

    /// Builds what the window embeds, into `ui/dist`.
    ///
    /// # Errors
    /// [`Failure::Call`] when it doesn't build.
    pub(crate) fn build(&self) -> Result<(), Failure> {
        self.npm(&["run", "build"])
    }

    /// Runs npm there.
    ///
    /// # Errors
    /// [`Failure::Call`] when it ends with anything but 0.
    pub(crate) fn npm(&self, words: &[&str]) -> Result<(), Failure> {
        self.shell.run(&self.call(words))
    }

    /// A call of npm there.
    pub(crate) fn call(&self, words: &[&str]) -> Call {
        Call::new("npm").args(words).within(&self.folder)
    }

    fn ensure_node(&self) -> Result<(), Failure> {
        let answer = self.shell.told(&Call::new("node").arg("--version"));
        if answer.as_deref().and_then(major).is_some_and(|version| version >= NODE) {
            return Ok(());
        }
        Err(Failure::Check(format!(
            "the window's page needs Node {NODE} or newer with npm (here: {}); https://nodejs.org has it, and so have nvm and fnm",
            answer.as_deref().unwrap_or("none")
        )))
    }
}

/// 20 for `v20.19.2`.
fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_node_is_read() {
        assert_eq!(major("v20.19.2\n"), Some(20));
        assert_eq!(major("node: not found"), None);
    }
}
