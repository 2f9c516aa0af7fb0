//! What a step of the history did.

use super::{place, visible};
use crate::Label;
use i18n::Words;
use plan::{Language, Place, Plan};

/// What a step did, in a few words: `muutettu Toimipisteet › Tornio › osoite`.
pub fn step(plan: &Plan, label: &Label, words: Words) -> String {
    match label {
        Label::Set(at) => words.step_set(&place(plan, at, words)),
        Label::Insert(at) => words.step_insert(&place(plan, at, words)),
        Label::Remove(at) => words.step_remove(&place(plan, at, words)),
        Label::Move(at) => words.step_move(&place(plan, at, words)),
        Label::Several(Some(at)) => words.step_several(&place(plan, at, words)),
        Label::Several(None) => words.step_several_anywhere(),
        Label::InsertRows(at) => words.step_insert_rows(&place(plan, at, words)),
        Label::RemoveRows(at) => words.step_remove_rows(&place(plan, at, words)),
        Label::Narrative(at) => narrative(plan, at, words),
        Label::Translated(at) => words.step_translated(&place(plan, at, words)),
        Label::TranslationDraft(at) => words.step_translation_draft(&place(plan, at, words)),
        Label::Comment(at) => words.step_comment(&place(plan, at, words)),
        Label::Settle(at) => words.step_settle(&place(plan, at, words)),
        Label::Reopen(at) => words.step_reopen(&place(plan, at, words)),
        Label::Import(file) => words.step_import(&visible(file)),
        Label::Figures(file) => words.step_figures(&visible(file)),
        Label::Freeze => words.step_freeze(),
        Label::Other(text) => words.step_other(&visible(text)),
    }
}

/// That a chapter's text was written, and in which language.
fn narrative(plan: &Plan, at: &Place, words: Words) -> String {
    let chapter = Place {
        language: None,
        ..at.clone()
    };
    let chapter = place(plan, &chapter, words);
    match at.language {
        Some(Language::Sv) => words.step_narrative_sv(&chapter),
        Some(Language::Fi) | None => words.step_narrative_fi(&chapter),
    }
}
