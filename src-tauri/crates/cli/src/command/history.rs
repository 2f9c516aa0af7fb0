//! `history`: who changed what and when.

use super::Context;
use crate::args::History;
use engine::view::{HistoryStep, State, StepChange};
use engine::{OpenPlan, Words, say};
use std::process::ExitCode;

pub(super) fn run(args: &History, context: &Context) -> ExitCode {
    context.look(&args.file, |open| {
        if let Some(step) = args.step {
            let changes = open.changes(step)?;
            let text = |words| {
                changes
                    .iter()
                    .map(|change| change_line(open, change, words))
                    .collect::<Vec<_>>()
                    .join("\n")
            };
            return Ok(context
                .output
                .result(&serde_json::json!({ "step": step, "changes": changes }), text));
        }
        let history = open.history(args.most)?;
        Ok(context.output.result(&history, |words| {
            if history.steps.is_empty() {
                return words.cli_history_empty();
            }
            history
                .steps
                .iter()
                .map(|step| step_line(open, step, words))
                .collect::<Vec<_>>()
                .join("\n")
        }))
    })
}

fn step_line(open: &OpenPlan, step: &HistoryStep, words: Words) -> String {
    let state = match step.state {
        State::Done => String::new(),
        State::Undone => words.cli_history_undone(),
        State::Dropped => words.cli_history_dropped(),
        State::Kept => words.cli_history_kept(),
    };
    let what = say::step(open.plan(), &step.label(), words);
    let line = format!(
        "{:>5}  {}  {}: {what}  {state}",
        step.step,
        say::moment(step.at, words),
        step.author
    );
    line.trim_end().to_owned()
}

fn change_line(open: &OpenPlan, change: &StepChange, words: Words) -> String {
    let at = |place| say::place(open.plan(), place, words);
    match change {
        StepChange::Added { place } => words.step_insert(&at(place)),
        StepChange::Removed { place } => words.step_remove(&at(place)),
        StepChange::Moved { place } => words.step_move(&at(place)),
        StepChange::Value { place, before, after } => {
            let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "–".to_owned());
            format!("{}: {} → {}", at(place), shown(before), shown(after))
        }
    }
}
