//! `cargo xtask fuzz`.

use crate::failure::Failure;
use crate::packages;
use crate::shell::{Call, Shell};

/// Throws bytes at each of `targets` for `seconds`. What makes one fall is kept under `tests/fuzz/artifacts`; once mended it
/// belongs in `tests/fuzz/corpus`, which every test run goes through.
///
/// SQLite comes in one object file, whose globals the sanitizer takes for two of the same: that check is off.
/// cargo-fuzz needs compiler flags that a stable toolchain only takes with `RUSTC_BOOTSTRAP`.
///
/// # Errors
/// [`Failure::Packages`] and [`Failure::Call`].
pub(crate) fn fuzz(shell: &Shell, seconds: u32, targets: &[&str]) -> Result<(), Failure> {
    shell.title("packages");
    packages::ensure(shell, packages::BUILD)?;
    for target in targets {
        shell.title(&format!("fuzz {target}"));
        let time = format!("-max_total_time={seconds}");
        let limits = ["-rss_limit_mb=2048", "-timeout=20", "-max_len=200000"];
        let call = Call::new("cargo")
            .args(["fuzz", "run", "--fuzz-dir", "tests/fuzz", target, "--", &time])
            .args(limits);
        let call = call
            .env("RUSTC_BOOTSTRAP", "1")
            .env("ASAN_OPTIONS", "detect_odr_violation=0");
        shell.run(&call)?;
    }
    Ok(())
}
