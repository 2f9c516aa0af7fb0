//! `cargo xtask test`.

mod count;
mod pdf;
mod rust;
mod ui;
mod window;

use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::house::House;
use crate::packages;
use crate::shell::Shell;

/// A step of the checks, in the order in which they run: the quick ones first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// Formatting.
    Format,
    /// The page: types, form, tests, build. Before the rest, because the window that is compiled there embeds it.
    Ui,
    /// Lints, warnings being errors.
    Lint,
    /// Unit tests and journeys.
    Tests,
    /// Examples in the documentation of the crates.
    DocTests,
    /// Journeys through the real window.
    Window,
    /// Every example plan as a PDF before qpdf and veraPDF.
    Pdf,
}

/// How far the tests go.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reach {
    /// Long matrices and soaks.
    pub(crate) full: bool,
    /// The pages as they look now become the references.
    pub(crate) update_pages: bool,
}

impl Step {
    /// Every step.
    pub(crate) const ALL: [Self; 7] = [
        Self::Format,
        Self::Ui,
        Self::Lint,
        Self::Tests,
        Self::DocTests,
        Self::Window,
        Self::Pdf,
    ];

    /// What it is called on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Format => "fmt",
            Self::Ui => "ui",
            Self::Lint => "clippy",
            Self::Tests => "tests",
            Self::DocTests => "doctests",
            Self::Window => "window",
            Self::Pdf => "pdf",
        }
    }

    fn run(self, shell: &Shell, house: &House, reach: Reach) -> Result<Outcome, Failure> {
        match self {
            Self::Format => rust::format(shell),
            Self::Ui => ui::ui(shell, house),
            Self::Lint => rust::lint(shell),
            Self::Tests => rust::tests(shell, reach),
            Self::DocTests => rust::doc_tests(shell),
            Self::Window => window::window(shell, reach),
            Self::Pdf => pdf::pdf(shell, house, reach.full),
        }
    }
}

/// How a step that did its job came out.
enum Outcome {
    /// Nothing to complain about; with what was counted, if something was.
    Passed(String),
    /// Could not be done on this machine, and why.
    Skipped(String),
}

/// Runs `steps`, all of them even when one fails, so that one run tells everything that is wrong.
///
/// # Errors
/// [`Failure::Packages`] or [`Failure::Call`] when the machine can't be made ready,
/// [`Failure::Steps`] with the steps that failed.
pub(crate) fn test(shell: &Shell, house: &House, reach: Reach, steps: &[Step]) -> Result<(), Failure> {
    let start = Instant::now();
    shell.title("packages");
    let needs = [packages::BUILD, packages::WINDOW, packages::TEST, packages::WINDOW_TEST];
    packages::ensure(shell, needs.into_iter().flatten())?;
    let mut rows = vec![row(
        shell,
        "packages",
        start.elapsed(),
        &Ok(Outcome::Passed(String::new())),
    )];
    let mut failed = Vec::new();
    for step in steps {
        shell.title(step.name());
        let begin = Instant::now();
        let result = step.run(shell, house, reach);
        if let Err(failure) = &result {
            println!("{}", shell.painted("31", &failure.to_string()));
            failed.push(step.name());
        }
        let row = row(shell, step.name(), begin.elapsed(), &result);
        println!("{row}");
        rows.push(row);
    }
    shell.title(&format!("summary ({})", seconds(start.elapsed())));
    println!("{}", rows.join("\n"));
    if failed.is_empty() {
        Ok(())
    } else {
        Err(Failure::Steps(failed))
    }
}

fn row(shell: &Shell, name: &str, took: Duration, result: &Result<Outcome, Failure>) -> String {
    let (word, style, note) = match result {
        Ok(Outcome::Passed(counted)) => ("ok", "32", counted.as_str()),
        Ok(Outcome::Skipped(why)) => ("SKIPPED", "31", why.as_str()),
        Err(_) => ("FAILED", "31", ""),
    };
    let word = shell.painted(style, &format!("{word:<8}"));
    format!("{name:<9} {word} {:>8}  {note}", seconds(took))
        .trim_end()
        .to_owned()
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
