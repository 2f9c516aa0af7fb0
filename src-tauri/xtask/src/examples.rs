//! The example plans, made and exported by laadin-cli as any user would.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::house::House;
use crate::shell::{Call, Shell};

/// The example plans that laadin-cli can make, by their names.
pub(crate) const NAMES: [&str; 5] = ["porvoo", "espoo-kauniainen", "meri-lappi", "pirkanmaa", "pohjanmaa"];

/// A folder in which examples are made anew, over the ones of an earlier run.
pub(crate) struct Examples<'a> {
    shell: &'a Shell,
    cli: PathBuf,
    folder: PathBuf,
}

impl<'a> Examples<'a> {
    /// Examples in `folder`, with laadin-cli built for them.
    ///
    /// # Errors
    /// [`Failure::Call`] when it doesn't build, [`Failure::File`] when the folder can't be made.
    pub(crate) fn within(shell: &'a Shell, house: &House, folder: PathBuf) -> Result<Self, Failure> {
        shell.run(&Call::new("cargo").args(["build", "--package", "cli"]))?;
        if !shell.dry_run() {
            fs::create_dir_all(&folder).map_err(Failure::file(&folder))?;
        }
        let cli = house.laadin_cli();
        Ok(Self { shell, cli, folder })
    }

    /// Makes the plan of the example `name`.
    ///
    /// # Errors
    /// [`Failure::Call`] when laadin-cli fails, [`Failure::Check`] when it leaves no file.
    pub(crate) fn plan(&self, name: &str) -> Result<PathBuf, Failure> {
        let call = Call::new(&self.cli).args(["example", name]);
        self.make(call, self.folder.join(format!("{name}.laadin")))
    }

    /// Exports `plan` as a PDF in `languages` (`fi`, `sv` or `fi+sv`).
    ///
    /// # Errors
    /// [`Failure::Call`] when laadin-cli fails, [`Failure::Check`] when it leaves no file.
    pub(crate) fn pdf(&self, plan: &Path, languages: &str) -> Result<PathBuf, Failure> {
        let call = Call::new(&self.cli).arg("export").arg(plan);
        let call = call.args(["--format", "pdf", "--lang", languages]);
        let name = plan.file_stem().unwrap_or_default().to_string_lossy();
        self.make(call, self.folder.join(format!("{name}-{languages}.pdf")))
    }

    fn make(&self, call: Call, out: PathBuf) -> Result<PathBuf, Failure> {
        if !self.shell.dry_run() {
            remove(&out)?;
        }
        self.shell.run(&call.arg("--out").arg(&out))?;
        if out.is_file() || self.shell.dry_run() {
            Ok(out)
        } else {
            Err(Failure::Check(format!(
                "laadin-cli reported success but wrote no {}",
                out.display()
            )))
        }
    }
}

/// Removes what an earlier run left, so that a file found afterwards is this run's.
fn remove(file: &Path) -> Result<(), Failure> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(Failure::file(file)(error)),
        Ok(()) | Err(_) => Ok(()),
    }
}
