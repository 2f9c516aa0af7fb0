//! Help texts.

use super::argument::{meaning, placeholder};
use crate::args::Cli;
use clap::{Arg, ArgAction, Command, CommandFactory};
use engine::Words;

/// What can be typed, with its help in the user's language.
pub(crate) fn command(words: Words) -> Command {
    let command = Cli::command()
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help)
                .global(true),
        )
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version),
        );
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let command = say(command, words)
        .about(words.cli_about())
        .override_usage(words.cli_usage())
        .subcommand_help_heading(words.cli_heading_commands())
        .after_help(words.cli_exit_codes());
    names.into_iter().fold(command, |command, name| {
        command.mut_subcommand(&name, |sub| {
            say(sub, words)
                .about(about(&name, words))
                .override_usage(usage(&name, words))
                .disable_help_flag(true)
        })
    })
}

/// Headings and arguments of one command.
fn say(command: Command, words: Words) -> Command {
    let name = command.get_name().to_owned();
    let template = format!(
        "{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n",
        words.cli_heading_usage()
    );
    command
        .help_template(template)
        .mut_args(|arg| argument(&name, arg, words))
}

fn argument(command: &str, arg: Arg, words: Words) -> Arg {
    let id = arg.get_id().as_str().to_owned();
    let heading = match arg.is_positional() {
        true => words.cli_heading_arguments(),
        false => words.cli_heading_options(),
    };
    let arg = arg.help(meaning(command, &id, words)).help_heading(heading);
    if !arg.get_action().takes_values() {
        return arg;
    }
    let arg = arg.hide_possible_values(true).hide_default_value(true);
    match placeholder(&id, words) {
        Some(name) => arg.value_name(name),
        None => arg,
    }
}

/// What a command does.
fn about(command: &str, words: Words) -> String {
    match command {
        "new" => words.cli_about_new(),
        "example" => words.cli_about_example(),
        "import" => words.cli_about_import(),
        "import-statistics" => words.cli_about_import_statistics(),
        "export" => words.cli_about_export(),
        "check" => words.cli_about_check(),
        "shares" => words.cli_about_shares(),
        "compare" => words.cli_about_compare(),
        "scenarios" => words.cli_about_scenarios(),
        "settle" => words.cli_about_settle(),
        "benefits" => words.cli_about_benefits(),
        "show" => words.cli_about_show(),
        "set" => words.cli_about_set(),
        "add" => words.cli_about_add(),
        "attach" => words.cli_about_attach(),
        "remove" => words.cli_about_remove(),
        "move" => words.cli_about_move(),
        "undo" => words.cli_about_undo(),
        "redo" => words.cli_about_redo(),
        "history" => words.cli_about_history(),
        "backup" => words.cli_about_backup(),
        "verify" => words.cli_about_verify(),
        "freeze" => words.cli_about_freeze(),
        "schema" => words.cli_about_schema(),
        other => unreachable!("{other} has no words"),
    }
}

/// How a command is typed.
fn usage(command: &str, words: Words) -> String {
    match command {
        "new" => words.cli_usage_new(),
        "example" => words.cli_usage_example(),
        "import" => words.cli_usage_import(),
        "import-statistics" => words.cli_usage_import_statistics(),
        "export" => words.cli_usage_export(),
        "check" => words.cli_usage_check(),
        "shares" => words.cli_usage_shares(),
        "compare" => words.cli_usage_compare(),
        "scenarios" => words.cli_usage_scenarios(),
        "settle" => words.cli_usage_settle(),
        "benefits" => words.cli_usage_benefits(),
        "show" => words.cli_usage_show(),
        "set" => words.cli_usage_set(),
        "add" => words.cli_usage_add(),
        "attach" => words.cli_usage_attach(),
        "remove" => words.cli_usage_remove(),
        "move" => words.cli_usage_move(),
        "undo" => words.cli_usage_undo(),
        "redo" => words.cli_usage_redo(),
        "history" => words.cli_usage_history(),
        "backup" => words.cli_usage_backup(),
        "verify" => words.cli_usage_verify(),
        "freeze" => words.cli_usage_freeze(),
        "schema" => words.cli_usage_schema(),
        other => unreachable!("{other} has no words"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::Language;

    /// Wide enough for every line: one language wraps where the other doesn't.
    const WIDE: usize = 1_000;

    /// The help of the program and of every command.
    fn helps(language: Language) -> Vec<String> {
        let mut command = command(Words::new(language)).term_width(WIDE);
        command.build();
        let mut helps = vec![command.render_long_help().to_string()];
        helps.extend(
            command
                .get_subcommands_mut()
                .map(|sub| sub.render_long_help().to_string()),
        );
        helps
    }

    #[test]
    fn every_command_and_argument_is_explained_in_both_languages() {
        let (fi, sv) = (helps(Language::Fi), helps(Language::Sv));
        assert_eq!(fi.len(), 25);
        for (fi, sv) in fi.iter().zip(&sv) {
            assert_eq!(fi.lines().count(), sv.lines().count(), "{fi}\n{sv}");
            assert_ne!(fi, sv);
        }
    }

    #[test]
    fn no_english_of_clap_is_left() {
        for help in Language::ALL.into_iter().flat_map(helps) {
            for word in [
                "Usage",
                "Commands",
                "Options",
                "Arguments",
                "Print",
                "possible",
                "default:",
                "[OPTIONS]",
                "help for",
            ] {
                assert!(!help.contains(word), "{word} in {help}");
            }
        }
    }
}
