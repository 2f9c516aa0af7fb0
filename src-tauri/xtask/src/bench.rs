//! `cargo xtask bench`.

use crate::failure::Failure;
use crate::packages;
use crate::shell::{Call, Shell};

/// Runs the benchmarks in release; `rest` goes to them as it is.
///
/// # Errors
/// [`Failure::Packages`] and [`Failure::Call`].
pub(crate) fn bench(shell: &Shell, rest: &[String]) -> Result<(), Failure> {
    shell.title("packages");
    packages::ensure(shell, packages::BUILD)?;
    shell.title("bench");
    shell.run(
        &Call::new("cargo")
            .args(["bench", "--package", "journeys", "--bench", "plan", "--"])
            .args(rest),
    )
}
