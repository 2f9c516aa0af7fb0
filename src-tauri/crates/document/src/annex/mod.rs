//! Annexes: what lies behind the figures, and what no chapter shows.

mod advances;
mod attachments;
pub(crate) mod comparison;
mod coverage;
mod lacks;
mod settlement;
mod sharing;
mod sources;
mod stated;

use crate::incomplete::LeftOut;
use crate::model::{Anchor, Block, Heading, Link, Span};
use crate::part::Part;
use crate::placed::{Placed, placed};
use crate::say::{SLOTS, Said, Spans, plain, weave};
use crate::tables;
use plan::Place;
use plan::content::TableKind;

/// Names the annex on cost sharing, which the chapters lead to.
const SHARING: &str = "sharing";

/// The annexes that have something to say, under one heading.
pub(crate) fn annexes(part: &Part<'_>) -> Vec<Placed> {
    let say = part.words;
    let level = part.level + 1;
    let of = |table: &str, content: Vec<Block>| placed(content, Some(&Place::table(table)));
    let all = [
        ("tables", say.annex_tables(), unplaced(part, level + 1)),
        (
            "timetable",
            say.table_timetable(),
            own(part, TableKind::Timetable, level + 1),
        ),
        (
            "decisions",
            say.table_decisions(),
            own(part, TableKind::Decisions, level + 1),
        ),
        // What documents the figures comes after what the plan says.
        (
            SHARING,
            say.annex_sharing(),
            of("pools", sharing::annex(part, level + 1)),
        ),
        (
            "sources",
            say.annex_sources(),
            of("sources", sources_and_indicators(part)),
        ),
        ("stated", say.annex_stated(), of("stated_figures", stated_figures(part))),
        (
            "attachments",
            say.annex_attachments(),
            of("attachments", attachments::annex(part)),
        ),
        // Last, because it says what everything before it lacks.
        ("coverage", say.annex_coverage(), placed(coverage::annex(part), None)),
    ];
    let mut blocks = vec![];
    for (name, title, content) in all {
        if content.is_empty() {
            continue;
        }
        if blocks.is_empty() {
            let title = tables::heading(part, part.level, plain(say.document_annexes()));
            blocks.extend(placed([Block::PageBreak, title], None));
        }
        let number = blocks
            .iter()
            .filter(|placed: &&Placed| matches!(&placed.block, Block::Heading(h) if h.level == level))
            .count()
            + 1;
        let heading = Block::Heading(Heading {
            level,
            number: say.document_annex_number(&number.to_string()),
            spans: plain(title),
            anchor: anchor(part, name),
        });
        let place = content
            .first()
            .and_then(|placed| placed.places.first())
            .cloned()
            .flatten();
        blocks.push(Placed::at(heading, place.as_ref()));
        blocks.extend(content);
    }
    blocks
}

/// Sources and indicators; a short document has the sources under its tables only.
fn sources_and_indicators(part: &Part<'_>) -> Vec<Block> {
    let nothing = part.plan.sources.is_empty() && part.plan.indicators.is_empty();
    if nothing || !part.shows(LeftOut::Sources, "sources") {
        return vec![];
    }
    sources::annex(part)
}

/// Figures stated elsewhere, unless the document is short.
fn stated_figures(part: &Part<'_>) -> Vec<Block> {
    if part.plan.stated_figures.is_empty() || !part.shows(LeftOut::StatedFigures, "stated_figures") {
        return vec![];
    }
    stated::annex(part)
}

fn anchor(part: &Part<'_>, name: &str) -> Anchor {
    Anchor(format!("{}-annex:{name}", part.language.tag()))
}

/// The sentence that leads to the annex on cost sharing.
pub(crate) fn link_to_sharing(part: &Part<'_>) -> Spans {
    let link = Span {
        link: Some(Link::Anchor(anchor(part, SHARING))),
        ..Span::plain(part.words.annex_sharing())
    };
    weave(&part.words.document_details_in_annex(SLOTS[0]), &[vec![link]])
}

fn is_placed(part: &Part<'_>, kind: TableKind) -> bool {
    part.plan.chapters.iter().any(|chapter| chapter.tables.contains(&kind))
}

/// Tables with rows that no chapter shows, so that nothing is lost.
fn unplaced(part: &Part<'_>, level: u8) -> Vec<Placed> {
    let own = [TableKind::Timetable, TableKind::Decisions];
    let kinds = tables::ALL.into_iter();
    let kinds = kinds.filter(|kind| !own.contains(kind) && !is_placed(part, *kind));
    kinds
        .flat_map(|kind| {
            let content = tables::table(kind, part, level + 1);
            let heading = tables::heading(part, level, plain(kind.say(part.words)));
            let shown = !content.is_empty();
            let said = shown.then_some(heading).into_iter().chain(content);
            placed(said, Some(&tables::place(kind)))
        })
        .collect()
}

/// A table that is an annex of its own when no chapter shows it.
fn own(part: &Part<'_>, kind: TableKind, level: u8) -> Vec<Placed> {
    if is_placed(part, kind) {
        return vec![];
    }
    placed(tables::table(kind, part, level), Some(&tables::place(kind)))
}
