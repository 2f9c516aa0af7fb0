//! From a plan to a document.

mod chapter;
pub(crate) mod cover;
mod introduction;
mod narrative;

use crate::annex;
use crate::incomplete::Incomplete;
use crate::model::{Block, Document, Listed};
use crate::part::Part;
use crate::say::plain;
use crate::tables;
use plan::Language;
use plan::content::Plan;
use plan::id::AttachmentId;
use plan::ledger::Ledger;
use plan::reference::{LanguageStatus, register};

pub(crate) use cover::Opening;

/// In which languages the document is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// In one language.
    One(Language),
    /// A part in each language under a shared cover, first the language of most members.
    InSequence,
    /// Both languages side by side, block by block, the language of most members at the left.
    InParallel,
}

/// How much a document says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Detail {
    /// Everything.
    #[default]
    Full,
    /// Without the annexes that only document the figures: monthly advances, figures stated elsewhere, sources by
    /// indicator. What is left out is named.
    Short,
}

/// A frozen version, as the cover names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frozen {
    /// Its name.
    pub name: String,
    /// SHA-256 of the frozen plan's JSON form, hexadecimal.
    pub sha256: String,
}

/// How the document is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// In which languages.
    pub form: Form,
    /// The frozen version that the plan is; none marks every page as a draft.
    pub version: Option<Frozen>,
    /// How much of it.
    pub detail: Detail,
}

/// A document and what it lacks.
#[derive(Clone, Debug, PartialEq)]
pub struct Built {
    /// The document.
    pub document: Document,
    /// What it shows in another way than the plan means it, or doesn't show; in the order of the document.
    pub incomplete: Vec<Incomplete>,
}

/// Gives the bytes of a picture, which live in the plan's file.
type Pictures<'p> = &'p dyn Fn(&AttachmentId) -> Option<Vec<u8>>;

/// Says a plan as a document. Pure: no clock, no file, and the same document for the same plan and options.
pub fn build(plan: &Plan, options: &Options, picture: &dyn Fn(&AttachmentId) -> Option<Vec<u8>>) -> Built {
    let frame = Frame {
        first: majority(plan),
        contents: true,
        opening: &|part| cover::of_plan(part, options),
        content: &|part| {
            let mut blocks = introduction::introduction(part);
            blocks.extend(chapter::chapters(part, picture));
            blocks.extend(annex::annexes(part));
            blocks
        },
    };
    compose(plan, options, picture, &frame)
}

/// What makes a document the one it is.
pub(crate) struct Frame<'f> {
    /// The language that comes first when there are two.
    pub(crate) first: Language,
    /// Whether a list of contents comes before the content.
    pub(crate) contents: bool,
    /// How each language's part opens.
    pub(crate) opening: &'f dyn Fn(&Part<'_>) -> Opening,
    /// What each language's part says; its highest headings have the part's level.
    pub(crate) content: &'f dyn Fn(&Part<'_>) -> Vec<Block>,
}

/// Puts each language's part together in the form that the options ask for, under one cover.
pub(crate) fn compose(plan: &Plan, options: &Options, picture: Pictures<'_>, frame: &Frame<'_>) -> Built {
    let ledger = Ledger::new(plan);
    let languages = match options.form {
        Form::One(language) => vec![language],
        Form::InSequence | Form::InParallel => vec![frame.first, frame.first.other()],
    };
    let level = if languages.len() > 1 { 2 } else { 1 };
    let parts: Vec<Part<'_>> = languages
        .iter()
        .map(|language| Part::new(&ledger, *language, level))
        .collect();
    let openings: Vec<Opening> = parts.iter().map(frame.opening).collect();
    let mut blocks = vec![];
    if frame.contents {
        blocks.push(Block::Contents {
            title: contents_title(&parts),
            listed: Listed::Headings { depth: level + 1 },
        });
    }
    for part in &parts {
        if !blocks.is_empty() {
            blocks.push(Block::PageBreak);
        }
        blocks.push(whole(part, frame));
    }
    let document = Document {
        language: languages[0],
        meta: cover::meta(&parts[0], &openings[0], options),
        cover: cover::cover(&parts, &openings, options, picture),
        running: cover::running(&parts, &openings[0], options),
        look: cover::look(&parts[0]),
        blocks: unwrap_single(blocks, parts.len()),
    };
    let incomplete = parts.into_iter().flat_map(Part::into_incomplete).collect();
    Built { document, incomplete }
}

/// A document in one language needs no marked part.
fn unwrap_single(blocks: Vec<Block>, parts: usize) -> Vec<Block> {
    if parts > 1 {
        return blocks;
    }
    let unwrapped = blocks.into_iter().flat_map(|block| match block {
        Block::InLanguage { blocks, .. } => blocks,
        block => vec![block],
    });
    unwrapped.collect()
}

fn contents_title(parts: &[Part<'_>]) -> String {
    let titles: Vec<String> = parts.iter().map(|part| part.words.document_contents()).collect();
    titles.join(" – ")
}

/// All of one language.
fn whole(part: &Part<'_>, frame: &Frame<'_>) -> Block {
    let mut blocks = vec![];
    if part.level > 1 {
        blocks.push(tables::heading(part, 1, plain(part.words.document_part())));
    }
    blocks.extend((frame.content)(part));
    Block::InLanguage {
        language: part.language,
        blocks,
    }
}

/// The language of most members; Finnish when they are as many.
fn majority(plan: &Plan) -> Language {
    let swedish = |status: LanguageStatus| match status {
        LanguageStatus::Swedish | LanguageStatus::BilingualSwedish => true,
        LanguageStatus::Finnish | LanguageStatus::BilingualFinnish => false,
    };
    let known = plan
        .members
        .iter()
        .filter_map(|member| register().get(member.municipality));
    let (sv, fi): (Vec<_>, Vec<_>) = known.partition(|municipality| swedish(municipality.language));
    if sv.len() > fi.len() {
        Language::Sv
    } else {
        Language::Fi
    }
}
