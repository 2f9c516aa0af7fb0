//! What an export has and what it lacks.

use crate::export::source::Source;
use crate::export::{Lacking, Notice, NoticeView, Packed};
use crate::say;
use document::{Incomplete, Lack};
use i18n::Words;
use pdf::MissingGlyph;
use plan::{Bilingual, Language, Place, Plan};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// What an export has and what it lacks.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ExportView {
    /// Where it is; none before it is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<PathBuf>,
    /// How many pages its documents have in all.
    pub pages: usize,
    /// The frozen version that it is; none for a draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<VersionView>,
    /// Its files.
    pub files: Vec<FileView>,
    /// False when something is incomplete or left out that nobody asked to leave out.
    pub complete: bool,
    /// What there is to know of it as a whole.
    pub notices: Vec<NoticeView>,
    /// What it shows in another way than the plan means it, or doesn't show.
    pub incomplete: Vec<LackView>,
    /// The same in a few sentences: one for each kind, with the first places.
    pub summary: Vec<Bilingual>,
    /// Characters that its font lacks, shown by a replacement.
    pub missing: Vec<GlyphView>,
}

/// A frozen version.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct VersionView {
    /// Its name.
    pub name: String,
    /// SHA-256 of its JSON form.
    pub sha256: String,
}

/// A file of an export.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct FileView {
    /// Its name inside a folder or zip file; none for an export that is one file.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Its size in bytes.
    pub size: usize,
    /// SHA-256 of its content.
    pub sha256: String,
    /// How many pages it has, for documents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages: Option<usize>,
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
    /// The view of an export.
    pub(crate) fn new(source: &Source, files: &[Packed], lacking: &Lacking) -> Self {
        let plan = &source.plan;
        let incomplete = distinct(&lacking.incomplete);
        let [fi, sv] = Language::ALL.map(|language| say::lacks(plan, &incomplete, Words::new(language)));
        let summary = fi.into_iter().zip(sv).map(|(fi, sv)| Bilingual::new(fi, sv));
        let notices: Vec<_> = lacking.notices.iter().map(Notice::view).collect();
        let asked_for = |lack: &Incomplete| matches!(lack.lack, Lack::LeftOut(_));
        ExportView {
            path: None,
            pages: files.iter().filter_map(|file| file.pages).sum(),
            version: source.version.as_ref().map(|version| VersionView {
                name: version.name.clone(),
                sha256: version.sha256.clone(),
            }),
            files: files.iter().map(FileView::new).collect(),
            complete: incomplete.iter().all(asked_for)
                && lacking.missing.is_empty()
                && !notices.iter().any(|notice| notice.incomplete),
            notices,
            incomplete: incomplete.iter().map(|lack| LackView::new(plan, lack)).collect(),
            summary: summary.collect(),
            missing: lacking.missing.iter().map(GlyphView::new).collect(),
        }
    }
}

/// Each lack once: the documents of a package lack the same things.
fn distinct(all: &[Incomplete]) -> Vec<Incomplete> {
    let mut seen = BTreeSet::new();
    let new = all.iter().filter(|lack| seen.insert(format!("{lack:?}")));
    new.cloned().collect()
}

impl FileView {
    fn new(file: &Packed) -> Self {
        FileView {
            name: file.name.clone(),
            size: file.bytes.len(),
            sha256: file.sha256(),
            pages: file.pages,
        }
    }
}

impl LackView {
    fn new(plan: &Plan, lack: &Incomplete) -> Self {
        let [fi, sv] = Language::ALL.map(|language| say::lack(plan, lack, Words::new(language)));
        LackView {
            place: lack.place.clone(),
            language: lack.language,
            message: Bilingual::new(fi, sv),
        }
    }
}

impl GlyphView {
    fn new(glyph: &MissingGlyph) -> Self {
        GlyphView {
            character: glyph.character.to_string(),
            context: glyph.context.clone(),
        }
    }
}
