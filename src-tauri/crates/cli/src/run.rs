//! From the typed words to an exit code.

use crate::args::Cli;
use crate::command::{self, Context};
use crate::output::Output;
use crate::terms;
use clap::FromArgMatches;
use engine::{Language, Surroundings, Words, from_environment};
use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the program with what was typed, the program's own name first.
pub(crate) fn run(typed: Vec<OsString>) -> ExitCode {
    let words = Words::new(language(&typed));
    let matches = match terms::command(words).try_get_matches_from(&typed) {
        Ok(matches) => matches,
        Err(error) => return terms::answer(&error, &typed, words),
    };
    let cli = match Cli::from_arg_matches(&matches) {
        Ok(cli) => cli,
        Err(error) => return terms::answer(&error, &typed, words),
    };
    let output = Output::new(cli.global.json, words);
    let author = cli
        .global
        .author
        .filter(|name| !name.trim().is_empty())
        .unwrap_or_else(|| login_name(words));
    command::run(
        cli.command,
        &Context {
            output,
            who: Surroundings::of_this_machine(author),
        },
    )
}

/// The language to speak, known before anything else can be said: what `--ui-lang` says, else the environment.
fn language(typed: &[OsString]) -> Language {
    let typed: Vec<_> = typed.iter().filter_map(|word| word.to_str()).collect();
    let after = typed
        .iter()
        .position(|word| *word == "--ui-lang")
        .and_then(|at| typed.get(at + 1).copied());
    let joined = typed.iter().find_map(|word| word.strip_prefix("--ui-lang="));
    match after.or(joined) {
        Some("fi") => Language::Fi,
        Some("sv") => Language::Sv,
        _ => from_environment(environment().as_deref()),
    }
}

/// What the environment says of the language of messages, in POSIX's order.
fn environment() -> Option<String> {
    let set = |name| std::env::var(name).ok().filter(|value: &String| !value.is_empty());
    ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set)
}

fn login_name(words: Words) -> String {
    Some(Surroundings::login_name())
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| words.cli_author_unknown())
}
