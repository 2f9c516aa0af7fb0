//! `undo` and `redo`.

use super::Context;
use crate::args::Steps;
use engine::view::{HistoryStep, Travelled};
use engine::{OpenPlan, Words, say};
use std::process::ExitCode;

pub(super) fn undo(args: &Steps, context: &Context) -> ExitCode {
    context.work(&args.file, |open| {
        let travelled = open.undo(args.steps)?;
        Ok(answer(
            context,
            open,
            &travelled,
            Words::cli_undone,
            Words::cli_nothing_to_undo,
        ))
    })
}

pub(super) fn redo(args: &Steps, context: &Context) -> ExitCode {
    context.work(&args.file, |open| {
        let travelled = open.redo(args.steps)?;
        Ok(answer(
            context,
            open,
            &travelled,
            Words::cli_redone,
            Words::cli_nothing_to_redo,
        ))
    })
}

fn answer(
    context: &Context,
    open: &OpenPlan,
    travelled: &Travelled,
    done: fn(Words, &str) -> String,
    nothing: fn(Words) -> String,
) -> ExitCode {
    context.output.after_change().result(travelled, |words| {
        if travelled.steps.is_empty() {
            return nothing(words);
        }
        let line = |step: &HistoryStep| done(words, &say::step(open.plan(), &step.label(), words));
        travelled.steps.iter().map(line).collect::<Vec<_>>().join("\n")
    })
}
