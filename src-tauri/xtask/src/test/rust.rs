//! What cargo checks: form, lints, tests.

use super::count::Count;
use super::{Outcome, Reach};
use crate::failure::Failure;
use crate::shell::{Call, Shell, succeeded};

pub(super) fn cargo<const N: usize>(words: [&str; N]) -> Call {
    Call::new("cargo").args(words)
}

/// Every file as rustfmt writes it.
pub(super) fn format(shell: &Shell) -> Result<Outcome, Failure> {
    with_component(
        shell,
        "rustfmt",
        &cargo(["fmt", "--version"]),
        &cargo(["fmt", "--all", "--check"]),
    )
}

/// No warning of the compiler or of clippy, in tests and benchmarks either.
pub(super) fn lint(shell: &Shell) -> Result<Outcome, Failure> {
    let clippy = cargo(["clippy", "--workspace", "--all-targets", "--"]);
    with_component(
        shell,
        "clippy",
        &cargo(["clippy", "--version"]),
        &clippy.args(["-D", "warnings"]),
    )
}

/// Runs `check`, which needs a component of the toolchain that `probe` shows to be there.
fn with_component(shell: &Shell, component: &str, probe: &Call, check: &Call) -> Result<Outcome, Failure> {
    if !shell.answers(probe) {
        let add = Call::new("rustup").args(["component", "add", component]);
        if shell.run(&add).is_err() || !shell.answers(probe) {
            let why = format!("{component} is not in this toolchain and rustup can't add it");
            println!("SKIPPED: {why}");
            return Ok(Outcome::Skipped(why));
        }
    }
    shell.run(check)?;
    Ok(Outcome::Passed(String::new()))
}

/// The programs and all that tests them. Journeys start the programs as a user does, and cargo would build those for the tests of
/// their own packages only. All at once, because what the packages share is built anew wherever other packages are chosen.
///
/// # Errors
/// [`Failure::Call`] when it doesn't build.
pub(super) fn build(shell: &Shell) -> Result<(), Failure> {
    shell.run(&cargo(["build", "--workspace", "--bins", "--tests"]))
}

/// Unit tests and journeys, by nextest when it is there.
///
/// # Errors
/// [`Failure::Call`] when a test fails, [`Failure::Check`] when none was run.
pub(super) fn tests(shell: &Shell, reach: Reach) -> Result<Outcome, Failure> {
    build(shell)?;
    let set = |call: Call, name: &'static str, value: &'static str, wanted: bool| {
        if wanted { call.env(name, value) } else { call }
    };
    let mut count = None;
    for call in runs(shell.answers(&cargo(["nextest", "--version"]))) {
        let call = set(call, "LAADIN_TESTS", "full", reach.full);
        let call = set(call, "LAADIN_UPDATE_PAGES", "1", reach.update_pages);
        // LibreOffice was installed with the packages: its tests aren't skipped for want of it.
        let call = call.env("LAADIN_REQUIRE_LIBREOFFICE", "1");
        count = Count::sum(count, counted(shell, &call)?);
    }
    some(count)
}

/// All tests but those of the window, which have a step of their own, with a screen.
fn runs(has_nextest: bool) -> Vec<Call> {
    if has_nextest {
        let run = cargo(["nextest", "run", "--workspace", "--no-fail-fast"]);
        return vec![run.args(["--filterset", "not binary(window)"])];
    }
    let others = cargo([
        "test",
        "--workspace",
        "--exclude",
        "journeys",
        "--tests",
        "--no-fail-fast",
    ]);
    let journeys = cargo(["test", "--package", "journeys", "--lib", "--test", "journeys"]);
    vec![others, journeys.arg("--no-fail-fast")]
}

/// The examples in doc comments, which nextest leaves out.
pub(super) fn doc_tests(shell: &Shell) -> Result<Outcome, Failure> {
    counted(shell, &cargo(["test", "--workspace", "--doc"])).map(passed)
}

/// An outcome of at least one test.
///
/// # Errors
/// [`Failure::Check`] when none was run: a check that checks nothing isn't one.
pub(super) fn some(count: Option<Count>) -> Result<Outcome, Failure> {
    match count {
        Some(count) if count.passed == 0 => Err(Failure::Check("not a single test was run".to_owned())),
        count => Ok(passed(count)),
    }
}

fn passed(count: Option<Count>) -> Outcome {
    Outcome::Passed(count.map(Count::said).unwrap_or_default())
}

/// Runs `call`, showing its output, and counts its tests; `None` in a dry run.
pub(super) fn counted(shell: &Shell, call: &Call) -> Result<Option<Count>, Failure> {
    let mut count = Count::default();
    let status = shell.listen(call, |line| {
        println!("{line}");
        count.hear(line);
    })?;
    succeeded(call, status)?;
    Ok((!shell.dry_run()).then_some(count))
}
