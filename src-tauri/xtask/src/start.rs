//! `cargo xtask start`.

use std::path::{Path, PathBuf};

use crate::examples::{Examples, NAMES};
use crate::failure::Failure;
use crate::house::House;
use crate::packages;
use crate::shell::{Call, Shell};
use crate::ui::Ui;

/// From a fresh clone to something that one can look at: with a display the window, open on a copy of an example; without one the
/// example plans and their PDFs in both languages.
///
/// # Errors
/// Whatever stopped it first.
pub(crate) fn start(shell: &Shell, house: &House) -> Result<(), Failure> {
    if has_display() {
        window(shell, house)
    } else {
        documents(shell, house)
    }
}

/// Whether a window can be seen. On macOS and Windows there is always a screen.
fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || ["DISPLAY", "WAYLAND_DISPLAY"].into_iter().any(set)
}

/// A debug build: it is there in half the time of a release, and the tests use it too.
fn window(shell: &Shell, house: &House) -> Result<(), Failure> {
    shell.title("packages");
    packages::ensure(shell, packages::BUILD.iter().chain(packages::WINDOW))?;
    shell.title("build the page of the window");
    Ui::installed(shell, house)?.build()?;
    shell.title("build laadin and laadin-cli");
    shell.run(&Call::new("cargo").args(["build", "--workspace", "--bins"]))?;
    shell.title("make the example plans");
    let made = plans(&Examples::beside(shell, house, house.built("examples"))?)?;
    shell.title("open the window");
    let first = made.first().expect("there are examples");
    if !shell.dry_run() {
        list(house, &made);
    }
    shell.run(&Call::new(house.laadin()).arg(first))
}

fn documents(shell: &Shell, house: &House) -> Result<(), Failure> {
    shell.title("packages");
    packages::ensure(shell, packages::BUILD)?;
    shell.title("build laadin-cli");
    let examples = Examples::within(shell, house, house.built("examples"))?;
    shell.title("make the example plans and their PDFs");
    let mut made = plans(&examples)?;
    for plan in made.clone() {
        for languages in ["fi", "sv"] {
            made.push(examples.pdf(&plan, languages)?);
        }
    }
    if shell.dry_run() {
        return Ok(());
    }
    shell.title("ready");
    made.sort();
    list(house, &made);
    let cli = house.laadin_cli();
    println!("\nwhat else it can do: {} --help", house.shortened(&cli).display());
    println!("there is no display here; with one, this opens the window");
    Ok(())
}

fn plans(examples: &Examples<'_>) -> Result<Vec<PathBuf>, Failure> {
    NAMES.iter().map(|name| examples.plan(name)).collect()
}

fn list(house: &House, files: &[impl AsRef<Path>]) {
    for file in files {
        println!("{}", house.shortened(file.as_ref()).display());
    }
}
