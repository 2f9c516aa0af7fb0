//! What writing in one language means for the translation.

use crate::content::{Block, RichText, Translation};
use crate::edit::{EditError, shape};
use crate::id::BlockId;
use crate::{Language, Place, Plan};

/// The plan in which a block's translation is marked as a draft or as done, made from the source as it is now.
///
/// # Errors
/// [`EditError::UnknownRow`]; [`EditError::Required`] when there is no translation to mark.
pub fn translated(plan: &Plan, block: &BlockId, how_far: Translation) -> Result<Plan, EditError> {
    let place = Place::row("blocks", block.as_str());
    let mut changed = plan.clone();
    let Some(found) = changed.blocks.iter_mut().find(|row| row.id == *block) else {
        return Err(EditError::UnknownRow { place });
    };
    if found.text(found.source.other()).is_empty() {
        let place = place.field(found.source.other().tag());
        let expected = Box::new(shape(&place)?);
        return Err(EditError::Required { place, expected });
    }
    found.translation = Some(how_far);
    found.translated_from = Some(found.text(found.source).hash());
    Ok(changed)
}

/// Puts the text of a language into a block.
///
/// A first translation is a draft made from the source as it is; later work on it leaves its fingerprint alone, so that what has
/// changed in the source since stays visible until the translator says that it is done. A source that was emptied leaves the
/// translation as the new source.
pub(super) fn put_text(block: &mut Block, language: Language, text: RichText) {
    let had_text = !block.text(language).is_empty();
    match language {
        Language::Fi => block.fi = text,
        Language::Sv => block.sv = text,
    }
    let other = block.source.other();
    let source_is_empty = block.text(block.source).is_empty();
    let translation_is_empty = block.text(other).is_empty();
    if source_is_empty && !translation_is_empty {
        block.source = other;
    }
    if source_is_empty || translation_is_empty {
        block.translation = None;
        block.translated_from = None;
    } else if language == other && !had_text {
        block.translation = Some(Translation::Draft);
        block.translated_from = Some(block.text(block.source).hash());
    }
}
