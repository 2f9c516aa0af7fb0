//! What was done, and back and forth in it.

use crate::answer::Changed;
use crate::edit::changed;
use crate::{Desk, Failure};
use engine::{say, view};
use i18n::Words;
use plan::Language;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How many steps.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct Steps {
    #[serde(default = "one")]
    steps: usize,
}

fn one() -> usize {
    1
}

pub(crate) fn undo(desk: &Desk, asked: Steps) -> Result<Changed, Failure> {
    changed(desk, |plan| plan.undo(asked.steps))
}

pub(crate) fn redo(desk: &Desk, asked: Steps) -> Result<Changed, Failure> {
    changed(desk, |plan| plan.redo(asked.steps))
}

/// The newest steps.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct Newest {
    language: Language,
    most: u32,
}

/// A step of the history, in words.
#[derive(Serialize, JsonSchema)]
pub(crate) struct PastStep {
    step: i64,
    /// When: day and time where the reader is.
    at: String,
    author: String,
    /// What was done.
    text: String,
    /// Where, when it is one place.
    place: Option<String>,
    state: view::State,
    /// Who undid it, and when, when somebody did.
    undone: Option<String>,
}

/// The newest steps, newest first.
pub(crate) fn history(desk: &Desk, asked: Newest) -> Result<Vec<PastStep>, Failure> {
    let words = Words::new(asked.language);
    desk.with(|open| {
        let plan = open.snapshot().plan;
        let history = open
            .plan
            .history(asked.most)
            .map_err(|error| Failure::engine(&plan, &error))?;
        let step = |step: view::HistoryStep| PastStep {
            step: step.step,
            at: say::moment(step.at, words),
            text: say::step(&plan, &step.label(), words),
            place: step.place.as_ref().map(ToString::to_string),
            undone: step.undone.map(|at| {
                let by = step.undone_by.clone().unwrap_or_default();
                words.desk_undone(&by, &say::moment(at, words))
            }),
            state: step.state,
            author: step.author,
        };
        Ok(history.steps.into_iter().map(step).collect())
    })
}

/// A step.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct OneStep {
    language: Language,
    step: i64,
}

/// Something that a step changed.
#[derive(Serialize, JsonSchema)]
pub(crate) struct StepChange {
    /// What happened: `added`, `removed`, `moved`, `value`.
    kind: &'static str,
    place: String,
    /// The place in words.
    name: String,
    before: Option<String>,
    after: Option<String>,
}

/// What a step changed, cell by cell.
pub(crate) fn step_changes(desk: &Desk, asked: OneStep) -> Result<Vec<StepChange>, Failure> {
    let words = Words::new(asked.language);
    desk.with(|open| {
        let plan = open.snapshot().plan;
        let changes = open
            .plan
            .changes(asked.step)
            .map_err(|error| Failure::engine(&plan, &error))?;
        let change = |change: view::StepChange| {
            let (kind, place, before, after) = match change {
                view::StepChange::Added { place } => ("added", place, None, None),
                view::StepChange::Removed { place } => ("removed", place, None, None),
                view::StepChange::Moved { place } => ("moved", place, None, None),
                view::StepChange::Value { place, before, after } => ("value", place, before, after),
            };
            StepChange {
                kind,
                name: say::place(&plan, &place, words),
                place: place.to_string(),
                before: before.map(|text| say::visible(&text)),
                after: after.map(|text| say::visible(&text)),
            }
        };
        Ok(changes.into_iter().map(change).collect())
    })
}
