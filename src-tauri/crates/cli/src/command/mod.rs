//! One command per file: convert, call one use case, convert back.

mod add;
mod attach;
mod backup;
mod benefits;
mod check;
mod compare;
mod example;
mod export;
mod freeze;
mod history;
mod import;
mod new;
mod rows;
mod scenarios;
mod schema;
mod set;
mod settle;
mod shares;
mod show;
mod statistics;
mod travel;
mod verify;

use crate::args::Command;
use crate::output::Output;
use engine::view::Saved;
use engine::{EngineError, OpenPlan, Surroundings, say};
use std::path::Path;
use std::process::ExitCode;

/// A number of things, as messages take it.
fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// What every command needs.
pub(crate) struct Context {
    pub(crate) output: Output,
    pub(crate) who: Surroundings,
}

/// Runs a command.
pub(crate) fn run(command: Command, context: &Context) -> ExitCode {
    match command {
        Command::New(args) => new::run(args, context),
        Command::Example(args) => example::run(&args, context),
        Command::Import(args) => import::run(&args, context),
        Command::ImportStatistics(args) => statistics::run(&args, context),
        Command::Export(args) => export::run(&args, context),
        Command::Check(args) => check::run(&args, context),
        Command::Shares(args) => shares::run(&args, context),
        Command::Compare(args) => compare::run(&args, context),
        Command::Scenarios(args) => scenarios::run(&args, context),
        Command::Settle(args) => settle::run(&args, context),
        Command::Benefits(args) => benefits::run(&args, context),
        Command::Show(args) => show::run(&args, context),
        Command::Set(args) => set::run(&args, context),
        Command::Add(args) => add::run(&args, context),
        Command::Attach(args) => attach::run(&args, context),
        Command::Remove(args) => rows::remove(&args, context),
        Command::Move(args) => rows::move_to(&args, context),
        Command::Undo(args) => travel::undo(&args, context),
        Command::Redo(args) => travel::redo(&args, context),
        Command::History(args) => history::run(&args, context),
        Command::Backup(args) => backup::run(&args, context),
        Command::Verify(args) => verify::run(&args, context),
        Command::Freeze(args) => freeze::run(&args, context),
        Command::Schema => schema::run(context),
    }
}

impl Context {
    /// Opens a plan to look at it.
    fn look(&self, path: &Path, then: impl FnOnce(&OpenPlan) -> Result<ExitCode, EngineError>) -> ExitCode {
        match OpenPlan::open_read_only(path, self.who.clone()) {
            Ok(open) => then(&open).unwrap_or_else(|error| self.output.failed_in(open.plan(), &error)),
            Err(error) => self.output.failed(&error),
        }
    }

    /// Opens a plan to work on it.
    fn work(&self, path: &Path, then: impl FnOnce(&mut OpenPlan) -> Result<ExitCode, EngineError>) -> ExitCode {
        let mut open = match OpenPlan::open(path, self.who.clone()) {
            Ok(open) => open,
            Err(error) => return self.output.failed(&error),
        };
        if let Some(backup) = open.backup_before_migration() {
            self.output
                .note(&self.output.words.cli_migrated(&say::shown(backup), &say::shown(path)));
        }
        then(&mut open).unwrap_or_else(|error| self.output.failed_in(open.plan(), &error))
    }

    /// Gives the answer to a change.
    fn saved(&self, open: &OpenPlan, saved: &Saved) -> ExitCode {
        self.output.after_change().result(saved, |words| {
            let place = saved
                .place
                .as_ref()
                .map(|place| say::place_and_code(open.plan(), place, words))
                .unwrap_or_default();
            match saved.step {
                Some(step) => words.cli_saved(&place, &step.to_string()),
                None => words.cli_unchanged(&place),
            }
        })
    }

    /// Gives the answer to a file that was made.
    fn made(&self, made: Result<OpenPlan, EngineError>) -> ExitCode {
        match made {
            Ok(open) => {
                let path = open.path().display().to_string();
                self.output
                    .after_change()
                    .result(&serde_json::json!({ "path": path }), |words| words.cli_made(&path))
            }
            Err(error) => self.output.failed(&error),
        }
    }
}
