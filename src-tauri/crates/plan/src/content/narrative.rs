//! Chapters and the blocks of text in them, paired between the languages.

use super::rich_text::{RichText, SourceHash};
use crate::id::{AttachmentId, BlockId, ChapterId};
use crate::{Bilingual, Language};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A number that is none of the items of 15 § 4 mom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{0} is not an item of 15 § 4 mom. (1–6)")]
pub struct ItemNumberError(u8);

/// An item of the statutory list, 1–6 (380/2023, 15 § 4 mom.).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct ItemNumber(u8);

impl ItemNumber {
    /// All six, in the Act's order.
    pub const ALL: [ItemNumber; 6] = [
        ItemNumber(1),
        ItemNumber(2),
        ItemNumber(3),
        ItemNumber(4),
        ItemNumber(5),
        ItemNumber(6),
    ];

    /// The number.
    pub fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for ItemNumber {
    type Error = ItemNumberError;
    fn try_from(n: u8) -> Result<Self, ItemNumberError> {
        if (1..=6).contains(&n) {
            Ok(ItemNumber(n))
        } else {
            Err(ItemNumberError(n))
        }
    }
}

impl From<ItemNumber> for u8 {
    fn from(item: ItemNumber) -> u8 {
        item.0
    }
}

crate::value_schema!(ItemNumber, "ItemNumber", { "type": "integer", "minimum": 1, "maximum": 6 });

/// A structured table that a chapter can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TableKind {
    /// Members, seats and languages.
    Members,
    /// Statistics by indicator, municipality and period.
    Statistics,
    /// The area's budget.
    Budget,
    /// What the member municipalities spend themselves.
    MunicipalBudgets,
    /// Person-years.
    Personnel,
    /// Pools, keys and each municipality's share.
    CostSharing,
    /// State transfers by municipality and year.
    StateTransfers,
    /// The ladder of benefit shares and what it costs each municipality.
    BenefitLiability,
    /// Services and how they are produced.
    Services,
    /// Procurement thresholds.
    Thresholds,
    /// Offices and how each municipality is served.
    Offices,
    /// Partners.
    Partners,
    /// Measures for migration, matching and mobility.
    Measures,
    /// Scenarios of structural change and their action cards.
    Preparedness,
    /// Goals and indicators.
    Goals,
    /// The timetable.
    Timetable,
    /// Decisions of the members.
    Decisions,
}

/// A chapter: one of the six statutory items, or the plan's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    /// Names the row.
    pub id: ChapterId,
    /// The chapter it belongs under; none at the top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<ChapterId>,
    /// Set when this is the chapter of a statutory item: then its heading is the Act's own wording.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<ItemNumber>,
    /// The plan's own heading; empty for a statutory item.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub title: Bilingual,
    /// The plan's own numbering (`2d`), shown as it is.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// The statutory items that an own chapter answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<ItemNumber>,
    /// The tables shown at its end, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<TableKind>,
}

impl Chapter {
    /// The items that this chapter answers, be it statutory or own.
    pub fn items(&self) -> impl Iterator<Item = ItemNumber> {
        self.item.into_iter().chain(self.answers.iter().copied())
    }
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    /// A heading inside the chapter.
    Heading,
    /// A heading one level lower.
    Subheading,
    /// A paragraph.
    Paragraph,
    /// An item of a bulleted list.
    Bullet,
    /// An item of a bulleted list inside the item before it.
    InnerBullet,
    /// An item of a numbered list.
    Numbered,
    /// A quotation.
    Quotation,
    /// The header row of a table; the rows that follow belong to it.
    TableHeader,
    /// A row of a table.
    TableRow,
    /// A picture; its texts are the caption.
    Picture,
}

/// How far a translation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Translation {
    /// Being worked on.
    Draft,
    /// Finished by the translator.
    Done,
}

/// The state of a block's translation, derived from the source as it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TranslationState {
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

/// A block of narrative: it exists once and carries both languages, so both always have the same structure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// Names the row.
    pub id: BlockId,
    /// The chapter it is in.
    pub chapter: ChapterId,
    /// What it is.
    pub kind: BlockKind,
    /// The language it was written in first; the other one follows.
    pub source: Language,
    /// The Finnish text.
    #[serde(default, skip_serializing_if = "RichText::is_empty")]
    pub fi: RichText,
    /// The Swedish text.
    #[serde(default, skip_serializing_if = "RichText::is_empty")]
    pub sv: RichText,
    /// How far the translation is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<Translation>,
    /// The source text that was translated, by its fingerprint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translated_from: Option<SourceHash>,
    /// The picture, for a picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment: Option<AttachmentId>,
}

impl Block {
    /// The text in `language`.
    pub fn text(&self, language: Language) -> &RichText {
        match language {
            Language::Fi => &self.fi,
            Language::Sv => &self.sv,
        }
    }

    /// How far the translation is: a translation without a fingerprint counts as a draft.
    pub fn translation_state(&self) -> TranslationState {
        let source = self.text(self.source);
        match (
            source.is_empty(),
            self.text(self.source.other()).is_empty(),
            &self.translated_from,
        ) {
            (true, _, _) => TranslationState::NothingToTranslate,
            (false, true, _) => TranslationState::Untranslated,
            (false, false, Some(hash)) if *hash != source.hash() => TranslationState::SourceChanged,
            (false, false, Some(_)) if self.translation == Some(Translation::Done) => TranslationState::Done,
            (false, false, _) => TranslationState::Draft,
        }
    }
}
