//! What `Check.java` writes, read back and added up.

use std::fmt;
use std::path::{Path, PathBuf};

/// A line of `Check.java`.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line<'a> {
    /// The outcome for one file and standard.
    Verdict(Verdict<'a>),
    /// A rule that the file breaks, or a place where it does.
    Detail {
        /// The file.
        file: &'a str,
        /// The rule and the rest, as one reads it.
        text: String,
    },
}

/// The outcome for one file and standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Verdict<'a> {
    /// `ua1`, `2a` or `3a`.
    pub(super) standard: &'a str,
    /// The file as it was named to the engine.
    pub(super) file: &'a str,
    /// How it came out.
    pub(super) outcome: Outcome,
    /// Rules and checks, or why the file could not be read.
    pub(super) text: &'a str,
}

/// How a file came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// No rule broken.
    Passed,
    /// At least one rule broken.
    Failed,
    /// Not even readable.
    Unreadable,
}

impl<'a> Line<'a> {
    /// Reads a line; `None` for anything that `Check.java` doesn't write itself (a crash of the JVM).
    pub(super) fn read(line: &'a str) -> Option<Self> {
        let mut fields = line.splitn(4, '\t');
        let (kind, standard) = (fields.next()?, fields.next()?);
        let (file, text) = (fields.next()?, fields.next()?);
        let outcome = match kind {
            "PASS" => Outcome::Passed,
            "FAIL" => Outcome::Failed,
            "ERROR" => Outcome::Unreadable,
            "RULE" | "WHERE" => {
                let indent = if kind == "RULE" { "    " } else { "        at " };
                let text = format!("{indent}{}", text.replace('\t', "  "));
                return Some(Self::Detail { file, text });
            }
            _ => return None,
        };
        Some(Self::Verdict(Verdict {
            standard,
            file,
            outcome,
            text,
        }))
    }
}

/// `file` as the list of failures names it: without its folder, which is the same for all.
pub(crate) fn name(file: &Path) -> impl fmt::Display + '_ {
    file.file_name().unwrap_or_default().display()
}

/// Checks that were made and how they came out.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// How many came out well.
    pub(crate) passed: usize,
    /// The ones that did not, each named.
    pub(crate) failed: Vec<String>,
}

impl Tally {
    /// Adds a check called `name`.
    pub(crate) fn add(&mut self, name: impl FnOnce() -> String, passed: bool) {
        if passed {
            self.passed += 1;
        } else {
            self.failed.push(name());
        }
    }
}

/// A file and the standards that it says it keeps to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Judged {
    /// The file.
    pub(crate) file: PathBuf,
    /// [`PLAIN`](super::PLAIN) or [`CARRYING`](super::CARRYING).
    pub(crate) standards: [&'static str; 2],
}

/// The files and standards that the engine has answered for.
#[derive(Debug, Default)]
pub(super) struct Answers(Vec<(String, PathBuf, Outcome)>);

impl Answers {
    /// Keeps a verdict.
    pub(super) fn keep(&mut self, verdict: Verdict<'_>) {
        let file = PathBuf::from(verdict.file);
        self.0.push((verdict.standard.to_owned(), file, verdict.outcome));
    }

    /// One check per file and standard; an answer that never came is a failure.
    pub(super) fn add_to(&self, tally: &mut Tally, files: &[Judged]) {
        for Judged { file, standards } in files {
            for standard in standards {
                let passed = self.of(file, standard) == Some(Outcome::Passed);
                tally.add(|| format!("{standard} {}", name(file)), passed);
            }
        }
    }

    /// How `file` came out by `standard`; nothing unless that was said exactly once.
    pub(super) fn of(&self, file: &Path, standard: &str) -> Option<Outcome> {
        let mut found = self
            .0
            .iter()
            .filter(|(its_standard, its_file, _)| its_standard == standard && its_file == file);
        let outcome = found.next().map(|(_, _, outcome)| *outcome);
        outcome.filter(|_| found.next().is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(lines: &[&str]) -> Answers {
        let mut answers = Answers::default();
        for line in lines {
            match Line::read(line) {
                Some(Line::Verdict(verdict)) => answers.keep(verdict),
                other => panic!("not a verdict: {other:?}"),
            }
        }
        answers
    }

    fn judged(file: &str) -> Judged {
        Judged {
            file: file.into(),
            standards: ["ua1", "2a"],
        }
    }

    fn tally(lines: &[&str], files: &[&str]) -> Tally {
        let files: Vec<Judged> = files.iter().map(|file| judged(file)).collect();
        let mut tally = Tally::default();
        answers(lines).add_to(&mut tally, &files);
        tally
    }

    #[test]
    fn every_standard_of_a_file_is_a_check() {
        let lines = ["PASS\tua1\ta.pdf\t106\t22", "PASS\t2a\ta.pdf\t153\t129"];
        let tally = tally(&lines, &["a.pdf"]);
        assert_eq!((tally.passed, tally.failed.len()), (2, 0));
    }

    #[test]
    fn an_answer_that_never_came_is_a_failure() {
        let tally = tally(&["PASS\tua1\ta.pdf\t106\t22"], &["a.pdf", "b.pdf"]);
        assert_eq!(tally.passed, 1);
        assert_eq!(tally.failed, ["2a a.pdf", "ua1 b.pdf", "2a b.pdf"]);
    }

    #[test]
    fn two_answers_to_one_question_count_as_none() {
        let lines = ["PASS\tua1\ta.pdf\t1\t1", "FAIL\tua1\ta.pdf\t1\t1"];
        assert_eq!(tally(&lines, &["a.pdf"]).passed, 0);
    }

    #[test]
    fn an_unreadable_file_fails_and_is_not_taken_for_a_judged_one() {
        let lines = [
            "ERROR\tua1\tc.pdf\tCouldn't parse stream",
            "ERROR\t2a\tc.pdf\tCouldn't parse stream",
        ];
        assert_eq!(tally(&lines, &["c.pdf"]).failed.len(), 2);
        assert_ne!(answers(&lines).of(Path::new("c.pdf"), "ua1"), Some(Outcome::Failed));
    }

    #[test]
    fn a_broken_rule_keeps_its_clause_count_and_place() {
        let line = "RULE\tua1\ta.pdf\t7.1-8\t3\tshall contain Metadata";
        let text = "    7.1-8  3  shall contain Metadata".to_owned();
        let file = "a.pdf";
        assert_eq!(Line::read(line), Some(Line::Detail { file, text }));
    }

    #[test]
    fn the_words_of_a_crashed_jvm_are_no_verdict() {
        assert_eq!(Line::read("Exception in thread \"main\""), None);
        assert_eq!(Line::read("PASS\tua1\ta.pdf"), None);
    }
}
