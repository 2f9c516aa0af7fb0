//! The text of a chapter in one language becomes what was written.

use super::arrange::{in_slots, with_remaining};
use super::translate::put_text;
use crate::content::{Block, BlockKind, RichText};
use crate::edit::EditError;
use crate::id::{AttachmentId, BlockId, ChapterId};
use crate::json::check_integrity;
use crate::{Language, Place, Plan};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// A block as it was written in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Written {
    /// Names the block: one that the chapter has, or a new one.
    pub id: BlockId,
    /// What it is.
    pub kind: BlockKind,
    /// Its text in the language that was written.
    #[serde(default)]
    pub text: RichText,
    /// The picture, for a picture; a picture that is there already keeps its own when none is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment: Option<AttachmentId>,
}

/// The plan in which the text of a chapter in one language is what was written.
///
/// The blocks come in the order of `written`, new ones with `language` as their source. A block that isn't in it loses its text
/// in that language; it goes altogether when nothing is left of it, neither text in the other language nor a picture, and else
/// stays behind the block that it stood behind.
///
/// # Errors
/// [`EditError::UnknownRow`] for a chapter that isn't there, [`EditError::Integrity`] for an identifier that is used twice or in
/// another chapter, or for a picture that isn't there.
pub fn narrative(plan: &Plan, chapter: &ChapterId, language: Language, written: &[Written]) -> Result<Plan, EditError> {
    if plan.chapters.iter().all(|row| row.id != *chapter) {
        return Err(EditError::UnknownRow {
            place: Place::row("chapters", chapter.as_str()),
        });
    }
    let old: Vec<&Block> = plan.blocks.iter().filter(|block| block.chapter == *chapter).collect();
    let mut unwritten: HashMap<&BlockId, &Block> = old.iter().map(|block| (&block.id, *block)).collect();
    let now = |given: &Written| rewritten(unwritten.remove(&given.id), chapter, language, given);
    let order: Vec<Block> = written.iter().map(now).collect();
    let remaining = old.iter().map(|block| {
        let remains = unwritten.get(&block.id).and_then(|block| emptied(block, language));
        (&block.id, remains)
    });
    let blocks = with_remaining(order, remaining);
    let mut changed = plan.clone();
    changed.blocks = in_slots(&plan.blocks, |block| block.chapter == *chapter, blocks);
    check_integrity(&changed)?;
    Ok(changed)
}

/// A block of the chapter, or a new one, as it was written.
fn rewritten(old: Option<&Block>, chapter: &ChapterId, language: Language, given: &Written) -> Block {
    let mut block = old.cloned().unwrap_or_else(|| Block {
        id: given.id.clone(),
        chapter: chapter.clone(),
        kind: given.kind,
        source: language,
        fi: RichText::default(),
        sv: RichText::default(),
        translation: None,
        translated_from: None,
        attachment: None,
    });
    let becomes_text = block.kind == BlockKind::Picture && given.kind != BlockKind::Picture;
    block.attachment = match &given.attachment {
        Some(picture) => Some(picture.clone()),
        None if becomes_text => None,
        None => block.attachment,
    };
    block.kind = given.kind;
    put_text(&mut block, language, given.text.clone());
    block
}

/// What remains of a block that wasn't written; none when that is nothing.
fn emptied(block: &Block, language: Language) -> Option<Block> {
    if block.text(language.other()).is_empty() && block.attachment.is_none() {
        return None;
    }
    let mut block = block.clone();
    put_text(&mut block, language, RichText::default());
    Some(block)
}
