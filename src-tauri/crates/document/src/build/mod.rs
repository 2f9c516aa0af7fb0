//! From a plan to a document.

mod chapter;
pub(crate) mod cover;
mod extract;
mod introduction;
mod letter;
mod link;
mod lists;
mod narrative;
mod parallel;
mod spans;

use crate::annex;
use crate::incomplete::Incomplete;
use crate::model::{Block, Document, Look, Orientation};
use crate::part::Part;
use crate::placed::{Placed, apart, placed};
use crate::say::plain;
use crate::tables;
use crate::working::Working;
use crate::workings;
use plan::content::Plan;
use plan::id::AttachmentId;
use plan::ledger::Ledger;
use plan::reference::{LanguageStatus, register};
use plan::{Language, Place};

pub(crate) use cover::Opening;
pub use extract::{council_languages, extract};
pub use letter::{Enclosure, letter};

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
    /// The place of the plan that each passage says, in the order of [`passages`](crate::passages); none for what no single
    /// place says. The cover says the area.
    pub places: Vec<Option<Place>>,
}

/// Gives the bytes of a picture, which live in the plan's file.
type Pictures<'p> = &'p dyn Fn(&AttachmentId) -> Option<Vec<u8>>;

/// Says a plan as a document. Pure: no clock, no file, and the same document for the same plan and options.
pub fn build(plan: &Plan, options: &Options, picture: &dyn Fn(&AttachmentId) -> Option<Vec<u8>>) -> Built {
    let frame = Frame {
        first: majority(plan),
        contents: true,
        covered: true,
        calculates: true,
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
    /// Whether it has a cover; a letter has none.
    pub(crate) covered: bool,
    /// How each language's part opens.
    pub(crate) opening: &'f dyn Fn(&Part<'_>) -> Opening,
    /// Whether it shows media that calculate how its figures come about.
    pub(crate) calculates: bool,
    /// What each language's part says; its highest headings have the part's level.
    pub(crate) content: &'f dyn Fn(&Part<'_>) -> Vec<Placed>,
}

/// Puts each language's part together in the form that the options ask for, under one cover.
pub(crate) fn compose(plan: &Plan, options: &Options, picture: Pictures<'_>, frame: &Frame<'_>) -> Built {
    let ledger = Ledger::new(plan);
    let languages = match options.form {
        Form::One(language) => vec![language],
        Form::InSequence | Form::InParallel => vec![frame.first, frame.first.other()],
    };
    let level = if options.form == Form::InSequence { 2 } else { 1 };
    let parts: Vec<Part<'_>> = languages
        .iter()
        .map(|language| Part::new(&ledger, *language, level, options.detail))
        .collect();
    let openings: Vec<Opening> = parts.iter().map(frame.opening).collect();
    let first = &parts[0];
    let look = Look {
        orientation: match options.form {
            Form::One(_) | Form::InSequence => Orientation::Upright,
            Form::InParallel => Orientation::Across,
        },
        ..cover::look(first)
    };
    let cover = if frame.covered {
        cover::cover(&parts, &openings, options, picture)
    } else {
        cover::none(&parts, options)
    };
    let content = parts.iter().map(|part| content(part, frame)).collect();
    let (blocks, places) = put_together(&parts, content, options.form, frame.contents);
    let document = Document {
        language: languages[0],
        meta: cover::meta(first, &openings[0], options),
        cover,
        running: cover::running(&parts, &openings, options),
        look,
        blocks,
        workings: if frame.calculates { workings(&parts) } else { vec![] },
    };
    let incomplete = parts.iter().flat_map(Part::incomplete).collect();
    Built {
        document,
        incomplete,
        places,
    }
}

/// The workings in each language.
fn workings(parts: &[Part<'_>]) -> Vec<Working> {
    let mut all = vec![];
    for part in parts {
        all.extend(workings::workings(part, all.len()));
    }
    all
}

/// What one language says, with links to figures leading to their tables.
fn content(part: &Part<'_>, frame: &Frame<'_>) -> Vec<Placed> {
    let mut blocks = (frame.content)(part);
    link::settle(&mut blocks, part);
    blocks
}

/// The contents and what each language says, one after the other or side by side; with the places of all passages.
fn put_together(
    parts: &[Part<'_>],
    content: Vec<Vec<Placed>>,
    form: Form,
    contents: bool,
) -> (Vec<Block>, Vec<Option<Place>>) {
    let mut body = match (form, <[Vec<Placed>; 2]>::try_from(content)) {
        (Form::InParallel, Ok(both)) => {
            let languages = [parts[0].language, parts[1].language];
            let (mut blocks, merged) = parallel::side_by_side(languages, both);
            link::follow(&mut blocks, &merged);
            vec![blocks]
        }
        (_, Ok(both)) => parts
            .iter()
            .zip(both)
            .map(|(part, blocks)| in_sequence(part, blocks))
            .collect(),
        (_, Err(one)) => one,
    };
    let mut blocks = vec![];
    if contents {
        blocks.extend(placed(lists::lists(parts, &body), None));
    }
    // The contents stand on pages of their own; without them the first stretch goes on where the document begins.
    for stretch in body.iter_mut().skip(usize::from(!contents)) {
        stretch.insert(0, Placed::at(Block::PageBreak, None));
    }
    let (mut blocks, places) = apart(blocks.into_iter().chain(body.into_iter().flatten()));
    link::drop_missing(&mut blocks);
    (blocks, places)
}

/// One language's part among several.
fn in_sequence(part: &Part<'_>, content: Vec<Placed>) -> Vec<Placed> {
    let heading = tables::heading(part, 1, plain(part.words.document_part()));
    let (blocks, places) = apart(std::iter::once(Placed::at(heading, None)).chain(content));
    let block = Block::InLanguage {
        language: part.language,
        blocks,
    };
    vec![Placed { block, places }]
}

/// The language of most members; Finnish when they are as many.
pub fn majority(plan: &Plan) -> Language {
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
