//! Installing what is missing, or saying exactly how.

use std::fs;
use std::os::unix::fs::MetadataExt;

use super::Package;
use super::find::Machine;
use crate::failure::Failure;
use crate::shell::{Call, Shell};

/// How this user may install packages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Right {
    /// Is root.
    Root,
    /// May use sudo without being asked for a password.
    Sudo,
    /// Has to be told the line.
    None,
    /// Has no apt-get: another system.
    NoApt,
}

/// Sees to it that all of `needs` are here: installs what is missing through apt-get as root or by
/// `sudo -n`. Reads the package lists anew only when something is missing.
///
/// # Errors
/// [`Failure::Packages`] when something is missing and may not be installed, or is still missing after it;
/// [`Failure::Call`] when apt-get fails.
pub(crate) fn ensure(shell: &Shell, needs: impl IntoIterator<Item = &'static Package>) -> Result<(), Failure> {
    let needs: Vec<&Package> = needs.into_iter().collect();
    let names = Machine::this().missing(&needs);
    if names.is_empty() {
        println!("nothing missing");
        return Ok(());
    }
    println!("missing: {}", names.join(" "));
    let right = right(shell);
    let Some(calls) = calls(right, &names) else {
        let line = (right == Right::None).then(|| line(&names));
        return Err(Failure::Packages { names, line });
    };
    for call in calls {
        shell.run(&call)?;
    }
    let names = Machine::this().missing(&needs);
    if names.is_empty() || shell.dry_run() {
        Ok(())
    } else {
        let line = Some(line(&names));
        Err(Failure::Packages { names, line })
    }
}

fn right(shell: &Shell) -> Right {
    if Machine::this().command("apt-get").is_none() {
        Right::NoApt
    } else if fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0) {
        Right::Root
    } else if shell.answers(&Call::new("sudo").args(["-n", "true"])) {
        Right::Sudo
    } else {
        Right::None
    }
}

/// The calls that install `names`, or `None` when this user can't.
fn calls(right: Right, names: &[&str]) -> Option<[Call; 2]> {
    let apt = || match right {
        Right::Root => Some(Call::new("apt-get").env("DEBIAN_FRONTEND", "noninteractive")),
        // sudo drops the environment, so the variable travels as a word.
        Right::Sudo => Some(Call::new("sudo").args(["-n", "DEBIAN_FRONTEND=noninteractive", "apt-get"])),
        Right::None | Right::NoApt => None,
    };
    let install = ["install", "--yes", "--no-install-recommends"];
    Some([apt()?.arg("update"), apt()?.args(install).args(names)])
}

/// The line for a user who has to install `names` by hand.
fn line(names: &[&str]) -> String {
    let names = names.join(" ");
    format!("sudo apt-get update && sudo apt-get install --yes --no-install-recommends {names}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(right: Right) -> Option<Vec<String>> {
        calls(right, &["qpdf", "unzip"]).map(|calls| calls.iter().map(Call::to_string).collect())
    }

    #[test]
    fn root_installs_without_being_asked_anything() {
        assert_eq!(
            lines(Right::Root).unwrap(),
            [
                "DEBIAN_FRONTEND=noninteractive apt-get update",
                "DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends qpdf unzip",
            ]
        );
    }

    #[test]
    fn sudo_never_asks_for_a_password() {
        for line in lines(Right::Sudo).unwrap() {
            assert!(line.starts_with("sudo -n DEBIAN_FRONTEND=noninteractive apt-get "));
        }
    }

    #[test]
    fn without_rights_nothing_is_run_and_the_line_names_every_package() {
        assert_eq!(lines(Right::None), None);
        assert_eq!(lines(Right::NoApt), None);
        let failure = Failure::Packages {
            names: vec!["qpdf", "unzip"],
            line: Some(line(&["qpdf", "unzip"])),
        };
        assert!(failure.to_string().ends_with("--no-install-recommends qpdf unzip"));
    }
}
