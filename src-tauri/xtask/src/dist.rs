//! `cargo xtask dist`: what users install.
//!
//! A package for Debian and Ubuntu and one for Fedora, made without a network. An AppImage isn't among them: its tools can't be
//! had but by downloading them while it is made, and it would carry a copy of WebKit that nobody updates. Windows and macOS make
//! theirs on their own machines, by the same bundler: `tauri.windows.conf.json`, `tauri.macos.conf.json`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::house::House;
use crate::packages;
use crate::shell::{Call, Shell};
use crate::ui::Ui;

/// What both packages have to have: program, starter, type of file, icons, licence. Without the first slash, which only one of the
/// two listings writes.
const CONTENTS: [&str; 7] = [
    "usr/bin/laadin",
    "usr/share/applications/Laadin.desktop",
    "usr/share/mime/packages/laadin.xml",
    "usr/share/icons/hicolor/32x32/apps/laadin.png",
    "usr/share/icons/hicolor/128x128/apps/laadin.png",
    "usr/share/icons/hicolor/512x512/apps/laadin.png",
    "usr/share/doc/laadin/copyright",
];

/// What the package for Debian recommends: spell-checking in both languages.
const SPELLING: [&str; 3] = ["libenchant-2-voikko", "voikko-fi", "hunspell-sv"];

/// Makes the packages and looks into them.
///
/// # Errors
/// Whatever stopped it first; [`Failure::Check`] names what a package lacks.
pub(crate) fn dist(shell: &Shell, house: &House) -> Result<(), Failure> {
    shell.title("packages");
    let needs = [packages::BUILD, packages::WINDOW, packages::DIST];
    packages::ensure(shell, needs.into_iter().flatten())?;
    shell.title("the page's packages");
    Ui::installed(shell, house)?;
    shell.title("bundle");
    let tauri = Call::new(house.source("ui/node_modules/.bin/tauri")).args(["build", "--bundles", "deb,rpm"]);
    // Told that it is a machine that calls, the bundler asks nothing.
    shell.run(&tauri.env("CI", "true").within(&house.source("src-tauri")))?;
    if shell.dry_run() {
        return Ok(());
    }
    shell.title("look into the packages");
    let deb = newest(&house.built("release/bundle/deb"), "deb")?;
    let rpm = newest(&house.built("release/bundle/rpm"), "rpm")?;
    let files = Call::new("dpkg-deb").arg("--contents").arg(&deb);
    contains(&deb, &told(shell, &files)?, &CONTENTS)?;
    let recommends = Call::new("dpkg-deb").arg("--field").arg(&deb).arg("Recommends");
    contains(&deb, &told(shell, &recommends)?, &SPELLING)?;
    let files = Call::new("rpm").args(["--query", "--list", "--package"]).arg(&rpm);
    contains(&rpm, &told(shell, &files)?, &CONTENTS)?;
    for package in [&deb, &rpm] {
        println!("{}", house.shortened(package).display());
    }
    Ok(())
}

fn told(shell: &Shell, call: &Call) -> Result<String, Failure> {
    shell
        .told(call)
        .ok_or_else(|| Failure::Check(format!("no answer: {call}")))
}

/// The package made last: other versions may lie beside it.
fn newest(folder: &Path, kind: &str) -> Result<PathBuf, Failure> {
    let files = fs::read_dir(folder).map_err(Failure::file(folder))?.flatten();
    let packages = files
        .map(|file| file.path())
        .filter(|file| file.extension().is_some_and(|own| own == kind));
    let newest = packages.max_by_key(|file| fs::metadata(file).and_then(|about| about.modified()).ok());
    newest.ok_or_else(|| Failure::Check(format!("no .{kind} in {}", folder.display())))
}

/// Everything in `needed` stands in `listed`.
fn contains(package: &Path, listed: &str, needed: &[&str]) -> Result<(), Failure> {
    let missing: Vec<&str> = needed.iter().filter(|name| !listed.contains(**name)).copied().collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Failure::Check(format!(
        "{} lacks {}",
        package.display(),
        missing.join(", ")
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_package_lacks_is_named() {
        for listed in ["/usr/bin/laadin", "./usr/bin/laadin", "usr/bin/laadin"] {
            let failure = contains(Path::new("a.deb"), listed, &CONTENTS).unwrap_err().to_string();
            assert!(failure.contains("usr/share/mime/packages/laadin.xml") && !failure.contains("usr/bin/laadin"));
        }
    }

    #[test]
    fn the_last_package_of_its_kind_is_looked_into() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["laadin.rpm", "laadin.deb"] {
            fs::write(folder.path().join(name), "").unwrap();
        }
        assert!(newest(folder.path(), "deb").unwrap().ends_with("laadin.deb"));
        assert!(newest(folder.path(), "msi").is_err());
    }
}
