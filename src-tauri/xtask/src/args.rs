//! The command line, parsed once.

use crate::failure::Failure;
use crate::test::{Reach, Step};

/// What `cargo xtask help` says.
pub(crate) const USAGE: &str = "\
usage: cargo xtask COMMAND

  start                       install what the build needs and make the example plans; with a display build the window and
                              open it on one of them, without one make the plans' PDFs
  test [--full] [--update-pages] [STEP...]
                              every check, or only the steps named: fmt ui clippy tests doctests window pdf
                              --full lets the tests widen what they try (LAADIN_TESTS=full)
                              --update-pages takes the pages as they look now for the references of tests/references
  bench [ARGUMENT...]         the benchmarks, in release; arguments go to the benchmarks
  bench --beside              the same document by Laadin, Typst and LibreOffice, whole processes
  fuzz [--seconds N] [TARGET] throws bytes at the readers of strangers' files: json laadin pdf pdf_read number intake, or only
                              the one named; needs cargo-fuzz, and a minute for each unless told otherwise
  dist                        the packages for Debian and Fedora (.deb, .rpm), in release, looked into
  help                        this text

  --dry-run                   print the commands, run none";

/// The readers that are fuzzed: the targets of `tests/fuzz`.
const FUZZ_TARGETS: [&str; 6] = ["json", "laadin", "pdf", "pdf_read", "number", "intake"];

/// What to do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// Print the usage.
    Help,
    /// Set up, build, make the examples.
    Start,
    /// Make the packages.
    Dist,
    /// Run the checks.
    Test {
        /// How far the tests go.
        reach: Reach,
        /// Which steps, in the order in which they run; all of them unless named.
        steps: Vec<Step>,
    },
    /// Run the benchmarks.
    Bench {
        /// Words handed to `cargo bench`.
        rest: Vec<String>,
    },
    /// Measure Laadin beside other programs.
    Beside,
    /// Throw bytes at the readers.
    Fuzz {
        /// How long at each.
        seconds: u32,
        /// Which of them.
        targets: Vec<&'static str>,
    },
}

/// The parsed command line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Args {
    /// What to do.
    pub(crate) order: Order,
    /// Print commands without running them.
    pub(crate) dry_run: bool,
}

impl Args {
    /// Reads the words after `cargo xtask`.
    ///
    /// # Errors
    /// [`Failure::Usage`] for a command, option or step that doesn't exist.
    pub(crate) fn parse(words: impl IntoIterator<Item = String>) -> Result<Self, Failure> {
        let mut words = words.into_iter();
        let command = words.next().unwrap_or_else(|| "help".to_owned());
        let mut rest: Vec<String> = words.collect();
        let dry_run = take(&mut rest, "--dry-run");
        let order = match command.as_str() {
            "help" | "--help" | "-h" => Order::Help,
            "start" => no_more(&rest).map(|()| Order::Start)?,
            "dist" => no_more(&rest).map(|()| Order::Dist)?,
            "test" => Order::Test {
                reach: Reach {
                    full: take(&mut rest, "--full"),
                    update_pages: take(&mut rest, "--update-pages"),
                },
                steps: steps(&rest)?,
            },
            "bench" if take(&mut rest, "--beside") => no_more(&rest).map(|()| Order::Beside)?,
            "bench" => Order::Bench { rest },
            "fuzz" => fuzz(rest)?,
            other => return Err(Failure::Usage(format!("no such command: {other}"))),
        };
        Ok(Self { order, dry_run })
    }
}

/// Removes every `flag` and says whether there was one.
fn take(words: &mut Vec<String>, flag: &str) -> bool {
    let before = words.len();
    words.retain(|word| word != flag);
    words.len() < before
}

fn no_more(rest: &[String]) -> Result<(), Failure> {
    match rest.first() {
        None => Ok(()),
        Some(word) => Err(Failure::Usage(format!("not understood: {word}"))),
    }
}

fn fuzz(mut words: Vec<String>) -> Result<Order, Failure> {
    let wrong = |word: &str| Failure::Usage(format!("not understood: {word}"));
    let mut seconds = 60;
    if let Some(at) = words.iter().position(|word| word == "--seconds") {
        let number = words.get(at + 1).and_then(|word| word.parse().ok());
        seconds = number.ok_or_else(|| wrong("--seconds without a number"))?;
        words.drain(at..=at + 1);
    }
    if let Some(word) = words.iter().find(|word| !FUZZ_TARGETS.contains(&word.as_str())) {
        return Err(wrong(word));
    }
    let named = |target: &&str| words.is_empty() || words.iter().any(|word| word == target);
    let targets = FUZZ_TARGETS.into_iter().filter(named).collect();
    Ok(Order::Fuzz { seconds, targets })
}

fn steps(words: &[String]) -> Result<Vec<Step>, Failure> {
    for word in words {
        if Step::ALL.iter().all(|step| step.name() != word) {
            return Err(Failure::Usage(format!("no such step: {word}")));
        }
    }
    let named = |step: &Step| words.is_empty() || words.iter().any(|word| word == step.name());
    Ok(Step::ALL.into_iter().filter(named).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Args, Failure> {
        Args::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn test_without_a_step_runs_every_step() {
        let steps = Step::ALL.to_vec();
        let reach = Reach::default();
        let order = Order::Test { reach, steps };
        let dry_run = false;
        assert_eq!(parse("test").unwrap(), Args { order, dry_run });
    }

    #[test]
    fn named_steps_run_in_the_house_order_whatever_the_flags_between_them() {
        let steps = vec![Step::Format, Step::Pdf];
        let reach = Reach {
            full: true,
            update_pages: true,
        };
        let order = Order::Test { reach, steps };
        let dry_run = true;
        let args = parse("test pdf --full fmt --update-pages --dry-run").unwrap();
        assert_eq!(args, Args { order, dry_run });
    }

    #[test]
    fn no_words_ask_for_help() {
        assert_eq!(parse("").unwrap().order, Order::Help);
    }

    #[test]
    fn bench_hands_its_arguments_on() {
        let rest = vec!["-p".to_owned(), "pdf".to_owned()];
        assert_eq!(parse("bench -p pdf").unwrap().order, Order::Bench { rest });
    }

    #[test]
    fn dist_takes_nothing_more() {
        assert_eq!(parse("dist").unwrap().order, Order::Dist);
        assert!(parse("dist deb").is_err());
    }

    #[test]
    fn bench_beside_others_takes_nothing_more() {
        assert_eq!(parse("bench --beside").unwrap().order, Order::Beside);
        assert!(parse("bench --beside render_pdf").is_err());
    }

    #[test]
    fn fuzz_takes_a_time_and_a_target() {
        let targets = vec!["laadin"];
        assert_eq!(
            parse("fuzz --seconds 5 laadin").unwrap().order,
            Order::Fuzz { seconds: 5, targets }
        );
        let targets = FUZZ_TARGETS.to_vec();
        assert_eq!(parse("fuzz").unwrap().order, Order::Fuzz { seconds: 60, targets });
    }

    #[test]
    fn a_misspelt_word_is_named_and_ends_with_wrong_use() {
        for (line, word) in [
            ("strat", "strat"),
            ("test pfd", "pfd"),
            ("test --fulll", "--fulll"),
            ("start --full", "--full"),
            ("fuzz jsn", "jsn"),
            ("fuzz --seconds x", "--seconds"),
        ] {
            let failure = parse(line).unwrap_err();
            assert!(matches!(&failure, Failure::Usage(text) if text.contains(word)));
            assert_eq!(failure.exit_code(), std::process::ExitCode::from(2));
        }
    }
}
