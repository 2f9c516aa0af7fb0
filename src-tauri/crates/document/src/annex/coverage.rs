//! Completeness: where, on which page and in which languages each statutory item is answered, and what the document lacks.

use super::lacks;
use crate::model::{Block, Link, Span};
use crate::part::{Part, capital};
use crate::say::{SLOTS, Said, Spans, figure, join, plain, weave};
use crate::tables::cell::{cell, head, lines, words};
use crate::tables::grid::Grid;
use i18n::{NBSP, typeset};
use plan::content::{Chapter, TableKind};
use plan::{Coverage, Filled, Language, coverage, reference};

pub(super) fn annex(part: &Part<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Paragraph(plain(part.words.document_coverage()))];
    blocks.extend(items(part));
    blocks.extend(lacks::tables(part));
    blocks
}

fn items(part: &Part<'_>) -> Option<Block> {
    let say = part.words;
    let mut grid = Grid::new(plain(say.caption_coverage()))
        .named("coverage")
        .text(say.field_item())
        .text(say.document_chapters_and_pages())
        .text(say.document_in_finnish())
        .text(say.document_in_swedish())
        .text(say.document_tables_needed());
    for item in coverage(part.plan) {
        let wording = reference::outline_of(part.plan).heading(item.item).get(part.language);
        let wording = typeset(&format!("{}) {wording}", item.item.get()), part.language);
        grid.body(vec![
            head(plain(wording)),
            cell(chapters(part, &item)),
            words(state(part, &item, Language::Fi)),
            words(state(part, &item, Language::Sv)),
            lines(item.tables.iter().map(|(kind, filled)| table(part, *kind, *filled))),
        ]);
    }
    grid.block(part)
}

/// The chapters with their pages, as links: `2d s. 13; 3c s. 21`. The introduction has their titles.
fn chapters(part: &Part<'_>, item: &Coverage<'_>) -> Spans {
    if item.chapters.is_empty() {
        return plain(part.words.document_not_answered());
    }
    let with_page = |chapter: &&Chapter| {
        let page = part.words.document_on_page(SLOTS[0]);
        let number = page_of(part, chapter);
        join([name(part, chapter), weave(&page, &[vec![number]])], &NBSP.to_string())
    };
    join(item.chapters.iter().map(with_page), "; ")
}

/// A chapter's number, or its title when it has none, as a link.
fn name(part: &Part<'_>, chapter: &Chapter) -> Spans {
    let number = part.chapter_number(chapter);
    if number.is_empty() {
        return part.link_to_chapter(&chapter.id);
    }
    vec![Span {
        link: Some(Link::Anchor(part.anchor(chapter.id.as_str()))),
        ..Span::plain(number)
    }]
}

/// The number of the page on which a chapter begins.
fn page_of(part: &Part<'_>, chapter: &Chapter) -> Span {
    let anchor = part.anchor(chapter.id.as_str());
    Span {
        link: Some(Link::Anchor(anchor.clone())),
        page_of: Some(anchor),
        ..Span::plain(figure::NONE)
    }
}

/// How much of an item is written in a language.
fn state(part: &Part<'_>, item: &Coverage<'_>, language: Language) -> String {
    let (written, texts) = (item.written(language), item.texts);
    if written == 0 {
        return part.words.document_texts_missing();
    }
    let written_text = written.to_string();
    if written == texts {
        return part.words.document_texts_complete(&written_text);
    }
    part.words.document_texts_partly(&texts.to_string(), &written_text)
}

/// A table that the item needs: as a link where it is shown.
fn table(part: &Part<'_>, kind: TableKind, filled: Filled) -> Spans {
    let name = plain(capital(&kind.say(part.words)));
    let found = match filled {
        Filled::Rows => part.link_to_table(name_of(kind)),
        Filled::Nothing => None,
    };
    join(
        [
            name,
            found.unwrap_or_else(|| plain(part.words.document_table_missing())),
        ],
        ": ",
    )
}

/// The name that the first table of a kind gives itself.
fn name_of(kind: TableKind) -> &'static str {
    match kind {
        TableKind::Members => "members",
        TableKind::Statistics => "statistics",
        TableKind::Budget => "budget",
        TableKind::MunicipalBudgets => "municipal-budgets",
        TableKind::Personnel => "personnel",
        TableKind::CostSharing => "pools",
        TableKind::StateTransfers => "state-transfers",
        TableKind::BenefitLiability => "benefit-liability",
        TableKind::Services => "services",
        TableKind::Thresholds => "thresholds",
        TableKind::Offices => "offices",
        TableKind::Partners => "partners",
        TableKind::Measures => "measures",
        TableKind::Preparedness => "preparedness",
        TableKind::Goals => "goals",
        TableKind::Timetable => "timetable",
        TableKind::Decisions => "decisions",
    }
}
