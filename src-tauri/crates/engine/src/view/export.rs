//! What an exported document lacks.

use crate::say;
use document::{Built, Incomplete};
use i18n::Words;
use pdf::{MissingGlyph, Rendered};
use plan::{Bilingual, Language, Place, Plan};
use schemars::JsonSchema;
use serde::Serialize;
use std::path::{Path, PathBuf};

/// A written document.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ExportView {
    /// Where it is.
    pub path: PathBuf,
    /// How many pages it has.
    pub pages: usize,
    /// What it shows in another way than the plan means it, or doesn't show.
    pub incomplete: Vec<LackView>,
    /// The same in a few sentences: one for each kind, with the first places.
    pub summary: Vec<Bilingual>,
    /// Characters that its font lacks, shown by a replacement.
    pub missing: Vec<GlyphView>,
}

/// Something that a document shows in another way than the plan means it, or doesn't show.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct LackView {
    /// Where in the plan.
    pub place: Place,
    /// In which language's part of the document.
    pub language: Language,
    /// What is wrong, as a sentence.
    pub message: Bilingual,
}

/// A character that the font lacks.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct GlyphView {
    /// The character.
    pub character: String,
    /// The text around it.
    pub context: String,
}

impl ExportView {
    /// The view of a rendered document.
    pub(crate) fn new(plan: &Plan, path: &Path, built: &Built, rendered: &Rendered) -> Self {
        let lack = |lack: &Incomplete| {
            let [fi, sv] = Language::ALL.map(|language| say::lack(plan, lack, Words::new(language)));
            LackView {
                place: lack.place.clone(),
                language: lack.language,
                message: Bilingual::new(fi, sv),
            }
        };
        let glyph = |glyph: &MissingGlyph| GlyphView {
            character: glyph.character.to_string(),
            context: glyph.context.clone(),
        };
        let [fi, sv] = Language::ALL.map(|language| say::lacks(plan, &built.incomplete, Words::new(language)));
        let summary = fi.into_iter().zip(sv).map(|(fi, sv)| Bilingual::new(fi, sv));
        ExportView {
            path: path.to_owned(),
            pages: rendered.pages,
            incomplete: built.incomplete.iter().map(lack).collect(),
            summary: summary.collect(),
            missing: rendered.missing.iter().map(glyph).collect(),
        }
    }
}
