//! Results to stdout, everything else to stderr.

use engine::{EngineError, Plan, Words, say};
use serde::Serialize;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

/// All is well.
pub(crate) const FINE: u8 = 0;
/// Findings block, or a file isn't sound.
pub(crate) const BLOCKED: u8 = 1;
/// Wrong use, or something that can't be read or written.
pub(crate) const FAILED: u8 = 2;

/// How results are given.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Output {
    json: bool,
    /// The words of the user's language.
    pub(crate) words: Words,
}

impl Output {
    pub(crate) fn new(json: bool, words: Words) -> Self {
        Output { json, words }
    }

    /// Gives a result: as JSON, or as the text made from it.
    pub(crate) fn result<T: Serialize>(self, result: &T, text: impl FnOnce(Words) -> String) -> ExitCode {
        self.result_and(FINE, result, text)
    }

    /// Gives a result and ends with another code.
    pub(crate) fn result_and<T: Serialize>(self, code: u8, result: &T, text: impl FnOnce(Words) -> String) -> ExitCode {
        let text = match self.json {
            true => serde_json::to_string_pretty(result).expect("results have only keys that JSON can write"),
            false => text(self.words),
        };
        self.print(code, &text)
    }

    /// Prints a text on stdout. Whoever has stopped reading has had enough: that is no error.
    pub(crate) fn print(self, code: u8, text: &str) -> ExitCode {
        let mut out = io::stdout().lock();
        let end = if text.ends_with('\n') || text.is_empty() {
            ""
        } else {
            "\n"
        };
        match write!(out, "{text}{end}").and_then(|()| out.flush()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                self.note(&self.words.cli_stdout_failed());
                ExitCode::from(FAILED)
            }
            _ => ExitCode::from(code),
        }
    }

    /// Says something that isn't the result, on stderr.
    pub(crate) fn note(self, text: &str) {
        // There is nowhere left to say that stderr can't be written to.
        let _ = writeln!(io::stderr().lock(), "{text}");
    }

    /// Says why something failed.
    pub(crate) fn failed(self, error: &EngineError) -> ExitCode {
        self.failed_in(&Plan::default(), error)
    }

    /// Says why something failed in an open plan.
    pub(crate) fn failed_in(self, plan: &Plan, error: &EngineError) -> ExitCode {
        self.note(&say::error_in(plan, error, self.words));
        ExitCode::from(FAILED)
    }
}
