//! The example plans, made and exported by laadin-cli as any user would.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::house::House;
use crate::shell::{Call, Shell, succeeded};

/// The example plans that laadin-cli can make, by their names.
pub(crate) const NAMES: [&str; 5] = ["porvoo", "espoo-kauniainen", "meri-lappi", "pirkanmaa", "pohjanmaa"];

/// A PDF that can be made of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Copy {
    /// `fi`, `sv`, `fi+sv` (one after the other) or `fi~sv` (side by side).
    pub(crate) languages: &'static str,
    /// The council that it is an extract for; none for the whole plan.
    pub(crate) council: Option<Council>,
    /// Whether it carries the plan inside.
    pub(crate) carries: bool,
}

/// The council of a member municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Council {
    /// The id of its row in the plan, in plain letters.
    pub(crate) row: String,
    /// The name of the municipality.
    pub(crate) name: String,
}

impl Council {
    /// Reads a line in which laadin-cli shows a member: `member-porvoo  Jäsenkunnat › Porvoo`.
    fn read(line: &str) -> Option<Self> {
        let (row, place) = line.trim().split_once(' ')?;
        let (_, name) = place.split_once('›')?;
        Some(Self {
            row: row.to_owned(),
            name: name.trim().to_owned(),
        })
    }
}

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
        Self::beside(shell, house, folder)
    }

    /// Examples in `folder`, by the laadin-cli that is built already.
    ///
    /// # Errors
    /// [`Failure::File`] when the folder can't be made.
    pub(crate) fn beside(shell: &'a Shell, house: &House, folder: PathBuf) -> Result<Self, Failure> {
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

    /// Exports `plan` as a PDF in `languages` (`fi`, `sv`, `fi+sv` or `fi~sv`).
    ///
    /// # Errors
    /// [`Failure::Call`] when laadin-cli fails, [`Failure::Check`] when it leaves no file.
    pub(crate) fn pdf(&self, plan: &Path, languages: &'static str) -> Result<PathBuf, Failure> {
        self.copy(
            plan,
            &Copy {
                languages,
                council: None,
                carries: false,
            },
        )
    }

    /// Exports `plan` as this PDF.
    ///
    /// # Errors
    /// [`Failure::Call`] when laadin-cli fails, [`Failure::Check`] when it leaves no file.
    pub(crate) fn copy(&self, plan: &Path, copy: &Copy) -> Result<PathBuf, Failure> {
        let call = Call::new(&self.cli).arg("export").arg(plan);
        let mut call = call.args(["--format", "pdf", "--lang", copy.languages]);
        let mut name = plan.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        name.push_str(&format!("-{}", copy.languages));
        if let Some(council) = &copy.council {
            call = call.args(["--for", &council.name]);
            name.push_str(&format!("-{}", council.row));
        }
        if copy.carries {
            call = call.arg("--carry");
            name.push_str("-carrying");
        }
        self.make(call, self.folder.join(format!("{name}.pdf")))
    }

    /// The councils that decide on `plan`; none in a dry run.
    ///
    /// # Errors
    /// [`Failure::Call`] when laadin-cli fails, [`Failure::Check`] when it names no member.
    pub(crate) fn councils(&self, plan: &Path) -> Result<Vec<Council>, Failure> {
        let call = Call::new(&self.cli).args(["--ui-lang", "fi", "show"]).arg(plan);
        let call = call.arg("members");
        let mut councils = Vec::new();
        let status = self.shell.listen(&call, |line| councils.extend(Council::read(line)))?;
        succeeded(&call, status)?;
        if councils.is_empty() && !self.shell.dry_run() {
            return Err(Failure::Check(format!("no members in {}", plan.display())));
        }
        Ok(councils)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_is_read_from_the_line_that_shows_it() {
        let council = Council::read("member-lapinjarvi  Jäsenkunnat › Lapinjärvi").unwrap();
        assert_eq!(
            (council.row.as_str(), council.name.as_str()),
            ("member-lapinjarvi", "Lapinjärvi")
        );
        assert_eq!(Council::read("Porvoon työllisyysalue"), None);
        assert_eq!(Council::read(""), None);
    }
}
