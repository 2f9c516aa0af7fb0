//! Results to stdout, everything else to stderr.

use engine::{EngineError, Plan, Words, say};
use serde::Serialize;
use serde_json::json;
use std::borrow::Cow;
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
    /// True when a change is on the disk already, whatever becomes of the answer.
    saved: bool,
    /// The words of the user's language.
    pub(crate) words: Words,
}

impl Output {
    pub(crate) fn new(json: bool, words: Words) -> Self {
        Output {
            json,
            saved: false,
            words,
        }
    }

    /// The same, for the answer to a change that is on the disk.
    pub(crate) fn after_change(self) -> Self {
        Output { saved: true, ..self }
    }

    /// Gives a result: as JSON, or as the text made from it.
    pub(crate) fn result<T: Serialize>(self, result: &T, text: impl FnOnce(Words) -> String) -> ExitCode {
        self.result_and(FINE, result, text)
    }

    /// Gives a result and ends with another code.
    pub(crate) fn result_and<T: Serialize>(self, code: u8, result: &T, text: impl FnOnce(Words) -> String) -> ExitCode {
        if self.json {
            return self.print_json(code, result);
        }
        self.print(
            code,
            &printable(&text(self.words), |hidden| hidden.escape_default().to_string()),
        )
    }

    /// Prints a value as JSON on stdout.
    pub(crate) fn print_json<T: Serialize>(self, code: u8, value: &T) -> ExitCode {
        let text = serde_json::to_string_pretty(value).expect("results have only keys that JSON can write");
        self.print(
            code,
            &printable(&text, |hidden| format!("\\u{:04x}", u32::from(hidden))),
        )
    }

    /// Prints a text on stdout as it is. Whoever has stopped reading has had enough and isn't told, but the exit code says that
    /// not all was given.
    pub(crate) fn print(self, code: u8, text: &str) -> ExitCode {
        let mut out = io::stdout().lock();
        let end = if text.ends_with('\n') || text.is_empty() {
            ""
        } else {
            "\n"
        };
        let Err(error) = write!(out, "{text}{end}").and_then(|()| out.flush()) else {
            return ExitCode::from(code);
        };
        if self.saved {
            self.note(&self.words.cli_stdout_failed_saved());
        } else if error.kind() != ErrorKind::BrokenPipe {
            self.note(&self.words.cli_stdout_failed());
        }
        ExitCode::from(FAILED)
    }

    /// Says something that isn't the result, on stderr.
    pub(crate) fn note(self, text: &str) {
        let text = printable(text, |hidden| hidden.escape_default().to_string());
        // There is nowhere left to say that stderr can't be written to.
        let _ = writeln!(io::stderr().lock(), "{text}");
    }

    /// Says why something failed.
    pub(crate) fn failed(self, error: &EngineError) -> ExitCode {
        self.failed_in(&Plan::default(), error)
    }

    /// Says why something failed in an open plan.
    pub(crate) fn failed_in(self, plan: &Plan, error: &EngineError) -> ExitCode {
        self.refused(error.code(), &say::error_in(plan, error, self.words))
    }

    /// Says why something failed: on stderr for people, and on stdout for programs that asked for JSON.
    pub(crate) fn refused(self, code: &str, message: &str) -> ExitCode {
        self.note(message);
        if self.json {
            self.print_json(FAILED, &json!({ "error": { "code": code, "message": message } }));
        }
        ExitCode::from(FAILED)
    }
}

/// The text without what a terminal would obey: control characters but line ends and tabs are written out.
fn printable(text: &str, write_out: impl Fn(char) -> String) -> Cow<'_, str> {
    let obeyed = |character: char| character.is_control() && !matches!(character, '\n' | '\t');
    if !text.contains(obeyed) {
        return Cow::Borrowed(text);
    }
    let piece = |character| match obeyed(character) {
        true => write_out(character),
        false => character.to_string(),
    };
    Cow::Owned(text.chars().map(piece).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_obeys_nothing_that_is_printed() {
        let shown = printable("ä\u{1b}]0;x\u{7}\n\tb", |hidden| hidden.escape_default().to_string());
        assert_eq!(shown, "ä\\u{1b}]0;x\\u{7}\n\tb");
        let json = printable("\"\u{9b}\"", |hidden| format!("\\u{:04x}", u32::from(hidden)));
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), "\u{9b}");
    }
}
