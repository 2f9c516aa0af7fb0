//! What a step of the history did.

use super::{place, visible};
use crate::Label;
use i18n::Words;
use plan::Plan;

/// What a step did, in a few words: `muutettu Toimipisteet › Tornio › osoite`.
pub fn step(plan: &Plan, label: &Label, words: Words) -> String {
    match label {
        Label::Set(at) => words.step_set(&place(plan, at, words)),
        Label::Insert(at) => words.step_insert(&place(plan, at, words)),
        Label::Remove(at) => words.step_remove(&place(plan, at, words)),
        Label::Move(at) => words.step_move(&place(plan, at, words)),
        Label::Import(file) => words.step_import(&visible(file)),
        Label::Freeze => words.step_freeze(),
        Label::Other(text) => words.step_other(&visible(text)),
    }
}
