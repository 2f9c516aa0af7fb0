//! How far the translations of the narrative are.

use super::InLanguage;
use crate::{Desk, Failure};
use plan::content::TranslationState;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// How far a block's translation is, derived from its source as it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum State {
    /// Nothing in the source to translate.
    NothingToTranslate,
    /// The other language has no text.
    Untranslated,
    /// Being worked on, from the source as it is now.
    Draft,
    /// Finished, from the source as it is now.
    Done,
    /// The source has changed since it was translated.
    SourceChanged,
}

impl From<TranslationState> for State {
    fn from(state: TranslationState) -> Self {
        match state {
            TranslationState::NothingToTranslate => State::NothingToTranslate,
            TranslationState::Untranslated => State::Untranslated,
            TranslationState::Draft => State::Draft,
            TranslationState::Done => State::Done,
            TranslationState::SourceChanged => State::SourceChanged,
        }
    }
}

/// The state of every block, by its identifier.
pub(crate) fn translations(desk: &Desk, _: InLanguage) -> Result<BTreeMap<String, State>, Failure> {
    let blocks = &desk.snapshot()?.plan.blocks;
    Ok(blocks
        .iter()
        .map(|block| (block.id.to_string(), block.translation_state().into()))
        .collect())
}
