//! Writing the narrative.

use super::OpenPlan;
use crate::view::Applied;
use crate::{EngineError, Label};
use plan::content::Translation;
use plan::edit::{self, Written};
use plan::id::{BlockId, ChapterId};
use plan::{Language, Place};

impl OpenPlan {
    /// The text of a chapter in one language is now what was written. What is written soon after becomes part of the same step.
    ///
    /// # Errors
    /// [`EngineError::Edit`] for a chapter or picture that isn't there or a block of another chapter, or why the file couldn't be
    /// written.
    pub fn write_narrative(
        &mut self,
        chapter: &ChapterId,
        language: Language,
        written: &[Written],
    ) -> Result<Applied, EngineError> {
        let label = Label::Narrative(Place::row("chapters", chapter.as_str()).language(language));
        self.type_on(&label, |plan| edit::narrative(plan, chapter, language, written))
    }

    /// Marks a block's translation as a draft or as done, made from the source as it is now.
    ///
    /// # Errors
    /// [`EngineError::Edit`] when there is no such block or no translation, or why the file couldn't be written.
    pub fn mark_translated(&mut self, block: &BlockId, how_far: Translation) -> Result<Applied, EngineError> {
        let place = Place::row("blocks", block.as_str());
        let label = match how_far {
            Translation::Draft => Label::TranslationDraft(place),
            Translation::Done => Label::Translated(place),
        };
        self.change(&label, |plan| edit::translated(plan, block, how_far))
    }
}
