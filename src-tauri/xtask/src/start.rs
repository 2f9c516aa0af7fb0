//! `cargo xtask start`.

use std::path::PathBuf;

use crate::examples::{Examples, NAMES};
use crate::failure::Failure;
use crate::house::House;
use crate::packages;
use crate::shell::Shell;

/// From a fresh clone to plans and documents that one can open: installs what the build needs, builds
/// laadin-cli, makes every example plan and its PDF in both languages, and says where they are.
///
/// # Errors
/// Whatever stopped it first.
pub(crate) fn start(shell: &Shell, house: &House) -> Result<(), Failure> {
    shell.title("packages");
    packages::ensure(shell, packages::BUILD)?;
    shell.title("build laadin-cli");
    let examples = Examples::within(shell, house, house.built("examples"))?;
    shell.title("make the example plans and their PDFs");
    let mut made: Vec<PathBuf> = Vec::new();
    for name in NAMES {
        let plan = examples.plan(name)?;
        for languages in ["fi", "sv"] {
            made.push(examples.pdf(&plan, languages)?);
        }
        made.push(plan);
    }
    if shell.dry_run() {
        return Ok(());
    }
    shell.title("ready");
    made.sort();
    for file in &made {
        println!("{}", house.shortened(file).display());
    }
    let cli = house.laadin_cli();
    println!("\nwhat else it can do: {} --help", house.shortened(&cli).display());
    Ok(())
}
