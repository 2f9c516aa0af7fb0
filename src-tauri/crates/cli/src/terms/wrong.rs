//! Wrong use.

use super::help::command;
use crate::output::{FINE, Output};
use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use engine::Words;
use std::ffi::OsString;
use std::process::ExitCode;

/// Answers what clap has to say: help and version on stdout, wrong use as a sentence on stderr.
pub(crate) fn answer(error: &Error, typed: &[OsString], words: Words) -> ExitCode {
    let json = typed.iter().skip(1).any(|word| word == "--json");
    let output = Output::new(json, words);
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => output.print(FINE, &error.render().to_string()),
        _ => output.refused(
            "usage",
            &format!("{}\n{}", sentence(error, words), words.cli_see_help(&program(typed))),
        ),
    }
}

fn sentence(error: &Error, words: Words) -> String {
    let argument = text(error, ContextKind::InvalidArg);
    let value = text(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let said = words.cli_wrong_command(&text(error, ContextKind::InvalidSubcommand));
            with_suggestion(said, &text(error, ContextKind::SuggestedSubcommand), words)
        }
        ErrorKind::UnknownArgument => with_suggestion(
            words.cli_wrong_argument(&argument),
            &text(error, ContextKind::SuggestedArg),
            words,
        ),
        ErrorKind::InvalidValue | ErrorKind::NoEquals if value.is_empty() => words.cli_wrong_no_value(&argument),
        ErrorKind::InvalidValue => words.cli_wrong_choice(&argument, &text(error, ContextKind::ValidValue), &value),
        ErrorKind::ValueValidation => value_sentence(&argument, &value, words),
        ErrorKind::MissingRequiredArgument => words.cli_wrong_missing(&argument),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            words.cli_wrong_no_command()
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => words.cli_wrong_no_value(&argument),
        ErrorKind::TooManyValues => words.cli_wrong_too_many(&value),
        ErrorKind::ArgumentConflict => conflict(&argument, &text(error, ContextKind::PriorArg), words),
        _ => words.cli_wrong_text(),
    }
}

/// A value that its type refused.
fn value_sentence(argument: &str, value: &str, words: Words) -> String {
    if argument.contains(&words.cli_value_place()) {
        return words.place_wrong(value);
    }
    if argument.contains(&words.cli_value_year()) {
        return words.cli_wrong_year(value);
    }
    words.cli_wrong_value(argument, value)
}

fn conflict(argument: &str, other: &str, words: Words) -> String {
    if argument == other || other.is_empty() {
        return words.cli_wrong_twice(argument);
    }
    words.cli_wrong_conflict(argument, other)
}

fn with_suggestion(said: String, suggestion: &str, words: Words) -> String {
    if suggestion.is_empty() {
        return said;
    }
    format!("{said} {}", words.cli_wrong_suggestion(suggestion))
}

/// What clap knows about the error, several things with commas between.
fn text(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

/// The program with the command that was meant, for the pointer to its help.
fn program(typed: &[OsString]) -> String {
    let known = command(Words::new(engine::Language::Fi));
    let named = typed.iter().skip(1).filter_map(|word| word.to_str());
    let meant = named.into_iter().find(|word| known.find_subcommand(word).is_some());
    ["laadin-cli"].into_iter().chain(meant).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::Language;

    fn said(typed: &[&str], language: Language) -> String {
        let words = Words::new(language);
        let typed = ["laadin-cli"].iter().chain(typed);
        let error = command(words).try_get_matches_from(typed).expect_err("wrong use");
        sentence(&error, words)
    }

    const WRONG: &[&[&str]] = &[
        &[],
        &["frobnicate"],
        &["chek", "p"],
        &["check"],
        &["check", "p", "--jsno"],
        &["check", "p", "q"],
        &["export", "p", "--format", "html", "--out", "x"],
        &["export", "p", "--format", "pdf"],
        &["export", "p", "--format"],
        &["shares", "p", "--year", "abc"],
        &["set", "p", "a/b/c/d", "1"],
        &["undo", "p", "--steps", "x"],
        &["undo", "p", "--steps", "1", "--steps", "2"],
        &["new", "p", "--area", "01", "--members", "Kemi", "--first-year", "2027"],
    ];

    #[test]
    fn wrong_use_is_a_sentence_of_its_own_in_each_language() {
        for typed in WRONG {
            let (fi, sv) = (said(typed, Language::Fi), said(typed, Language::Sv));
            assert_ne!(fi, sv, "{typed:?}");
            for sentence in [&fi, &sv] {
                assert!(sentence.ends_with(['.', '?']), "{sentence}");
                for word in ["error", "required", "unexpected", "invalid", "  "] {
                    assert!(!sentence.contains(word), "{typed:?}: {sentence}");
                }
            }
        }
    }

    #[test]
    fn what_was_wrong_is_named() {
        assert!(said(&["frobnicate"], Language::Fi).contains("frobnicate"));
        assert!(said(&["chek", "p"], Language::Fi).contains("check"));
        assert!(said(&["shares", "p", "--year", "abc"], Language::Sv).contains("abc"));
        assert!(
            said(&["export", "p", "--format", "html", "--out", "x"], Language::Sv)
                .contains("pdf, docx, xlsx, csv, json, package")
        );
        assert!(said(&["set", "p", "a/b/c/d", "1"], Language::Fi).contains("taulukko/rivi/kenttä"));
    }
}
