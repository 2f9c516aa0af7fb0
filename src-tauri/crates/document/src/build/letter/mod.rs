//! The cover letter to the ministry (saate, följebrev): what is sent, on what basis, and what the members have decided.

mod enclosures;
mod matter;

use super::cover::{self, Opening};
use super::{Built, Frame, Options, compose, majority};
use crate::model::{Block, Phrase};
use crate::part::Part;
use crate::placed::placed;
use crate::say::{Spans, labelled, plain};
use crate::tables::{decisions, heading};
use i18n::typeset;
use plan::content::Plan;
use plan::{Bilingual, Language, is_blank};

/// A file that is sent with the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enclosure {
    /// Its name, as it is sent.
    pub file_name: String,
    /// What it is: `Suunnitelma, suomenkielinen`.
    pub what: Bilingual,
    /// The languages that it is in; none for data.
    pub languages: Vec<Language>,
    /// How many pages it has, when it has pages.
    pub pages: Option<usize>,
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    pub sha256: String,
}

/// Says what the area sends to the Ministry of Economic Affairs and Employment (380/2023, 15 §) as a letter without a cover.
///
/// Pure: the letter bears the plan's date, never the clock's.
pub fn letter(plan: &Plan, options: &Options, enclosures: &[Enclosure]) -> Built {
    let frame = Frame {
        first: majority(plan),
        contents: false,
        covered: false,
        calculates: false,
        opening: &opening,
        content: &|part| placed(content(part, options, enclosures), None),
    };
    compose(plan, options, &|_| None, &frame)
}

fn opening(part: &Part<'_>) -> Opening {
    Opening {
        title: Phrase {
            text: part
                .words
                .document_fact(&part.words.letter_title(), &cover::title(part).text),
            language: part.language,
        },
        lines: vec![],
        subject: part.words.letter_subject(),
        register: part.plan.area.register_number.trim().to_owned(),
    }
}

/// Sender, receiver, matter, decisions, enclosures, and whom to ask.
fn content(part: &Part<'_>, options: &Options, enclosures: &[Enclosure]) -> Vec<Block> {
    let say = part.words;
    let mut blocks = head(part);
    blocks.push(heading(part, part.level, plain(opening(part).title.text)));
    blocks.extend(matter::matter(part, options));
    blocks.push(heading(part, part.level + 1, plain(say.table_decisions())));
    blocks.extend(decided(part));
    blocks.push(heading(part, part.level + 1, plain(say.letter_enclosures())));
    blocks.extend(enclosures::enclosures(part, enclosures));
    blocks.extend(contact(part));
    blocks
}

/// Who writes to whom, when and in which matter.
fn head(part: &Part<'_>) -> Vec<Block> {
    let (say, area) = (part.words, &part.plan.area);
    let day = area.dated.map(i18n::date);
    let mut lines: Vec<Spans> = vec![];
    let sender = part.area().text("name", &area.name);
    lines.push(labelled(&plain(say.letter_sender()), sender));
    lines.push(labelled(&plain(say.letter_receiver()), plain(say.letter_ministry())));
    lines.push(labelled(&plain(say.letter_dated()), day.map_or_else(Vec::new, plain)));
    if !is_blank(&area.register_number) {
        let number = typeset(area.register_number.trim(), part.language);
        lines.push(labelled(&plain(say.field_register_number()), plain(number)));
    }
    let said = lines.into_iter().filter(|line| !line.is_empty());
    said.map(Block::Paragraph).collect()
}

/// The members' decisions, and who hasn't decided yet.
fn decided(part: &Part<'_>) -> Vec<Block> {
    let say = part.words;
    let mut blocks = decisions::table(part);
    let open: Vec<_> = part.members().filter(|code| !has_approved(part.plan, *code)).collect();
    if !open.is_empty() {
        let count = i64::try_from(open.len()).unwrap_or(i64::MAX);
        blocks.push(Block::Note(plain(say.letter_open(count, &part.municipalities(open)))));
    }
    blocks
}

fn has_approved(plan: &Plan, code: plan::MunicipalityCode) -> bool {
    use plan::content::DecisionResult::{Approved, ApprovedChanged};
    let mut decisions = plan.decisions.iter();
    decisions.any(|decision| decision.municipality == code && matches!(decision.result, Approved | ApprovedChanged))
}

fn contact(part: &Part<'_>) -> Vec<Block> {
    let (say, area) = (part.words, &part.plan.area);
    let words = |text: &str| {
        if is_blank(text) { vec![] } else { plain(text.trim()) }
    };
    let lines = [
        labelled(&plain(say.field_contact()), part.area().text("contact", &area.contact)),
        labelled(&plain(say.field_contact_email()), words(&area.contact_email)),
        labelled(&plain(say.field_contact_phone()), words(&area.contact_phone)),
    ];
    let known: Vec<Spans> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    if known.is_empty() {
        return vec![];
    }
    let heading = heading(part, part.level + 1, plain(say.letter_contact()));
    std::iter::once(heading)
        .chain(known.into_iter().map(Block::Paragraph))
        .collect()
}
