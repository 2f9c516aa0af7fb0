//! `cargo xtask bench`.

use crate::failure::Failure;
use crate::house::House;
use crate::packages;
use crate::shell::{Call, Shell};

/// The version of Typst that Laadin is measured beside, as PyPI has it.
const TYPST: &str = "typst==0.15.2";

/// Runs the benchmarks in release; `rest` goes to them as it is.
///
/// # Errors
/// [`Failure::Packages`] and [`Failure::Call`].
pub(crate) fn bench(shell: &Shell, rest: &[String]) -> Result<(), Failure> {
    shell.title("packages");
    packages::ensure(shell, packages::BUILD)?;
    shell.title("bench");
    for (package, name) in [("plan", "sharing"), ("journeys", "plan")] {
        shell.run(&benchmark(package, name).arg("--").args(rest))?;
    }
    Ok(())
}

/// Measures whole processes of Laadin, Typst and LibreOffice on the same document.
///
/// # Errors
/// [`Failure::Packages`] and [`Failure::Call`].
pub(crate) fn beside(shell: &Shell, house: &House) -> Result<(), Failure> {
    shell.title("packages");
    let needs = packages::BUILD.iter().chain(packages::TEST).chain(packages::FETCH);
    packages::ensure(shell, needs)?;
    let typst = house.built("beside");
    let pip = Call::new("python3").args(["-m", "pip", "install", "--quiet", "--no-input", "--upgrade", "--target"]);
    shell.run(&pip.arg(&typst).arg(TYPST))?;
    shell.title("bench");
    shell.run(&Call::new("cargo").args(["build", "--release", "--package", "cli"]))?;
    shell.run(&benchmark("journeys", "beside").env("PYTHONPATH", &typst.to_string_lossy()))
}

fn benchmark(package: &str, name: &str) -> Call {
    Call::new("cargo").args(["bench", "--package", package, "--bench", name])
}
