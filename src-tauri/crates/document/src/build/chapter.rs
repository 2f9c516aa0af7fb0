//! Chapters as a tree: heading, text, tables, then the chapters below.

use super::Pictures;
use super::narrative::narrative;
use crate::model::{Block, Heading, Link, Span, Table};
use crate::part::Part;
use crate::placed::{Placed, placed};
use crate::say::{SLOTS, Said, plain, weave};
use crate::tables::{heading, place, table};
use plan::Place;
use plan::content::{Chapter, TableKind};

/// The deepest heading.
const DEEPEST: u8 = 6;

/// All chapters in the plan's order.
pub(super) fn chapters(part: &Part<'_>, picture: Pictures<'_>) -> Vec<Placed> {
    below(part, None, part.level, picture)
}

/// The chapters directly under `parent`, each with what lies below it. The plan's integrity has refused circles.
fn below(part: &Part<'_>, parent: Option<&Chapter>, level: u8, picture: Pictures<'_>) -> Vec<Placed> {
    let inside = |chapter: &&Chapter| chapter.parent.as_ref() == parent.map(|parent| &parent.id);
    let chapters = part.plan.chapters.iter().filter(inside);
    chapters
        .flat_map(|chapter| one(part, chapter, level, picture))
        .collect()
}

fn one(part: &Part<'_>, chapter: &Chapter, level: u8, picture: Pictures<'_>) -> Vec<Placed> {
    let inner = (level + 1).min(DEEPEST);
    let mut title = part.chapter_title(chapter);
    if title.is_empty() {
        title = plain(part.words.document_untitled());
    }
    let own = Place::row("chapters", chapter.id.as_str());
    let heading = Block::Heading(Heading {
        level,
        number: part.chapter_number(chapter),
        spans: title,
        anchor: part.anchor(chapter.id.as_str()),
    });
    let mut blocks = placed(std::iter::once(heading).chain(about(part, chapter)), Some(&own));
    let text = narrative(part, chapter, inner, picture);
    let tables = tables(part, chapter, inner);
    if !text.is_empty() {
        blocks.extend(text);
        blocks.extend(placed(lead(part, &tables), Some(&own)));
    }
    blocks.extend(tables);
    blocks.extend(below(part, Some(chapter), inner, picture));
    blocks
}

/// What an own chapter answers, and a statutory chapter's own title if it has one.
fn about(part: &Part<'_>, chapter: &Chapter) -> Vec<Block> {
    let mut blocks = vec![];
    if chapter.item.is_some() {
        let own = part.row("chapters", chapter.id.as_str()).text("title", &chapter.title);
        if !own.is_empty() {
            blocks.push(Block::Paragraph(own));
        }
    }
    if !chapter.answers.is_empty() {
        let numbers: Vec<String> = chapter.answers.iter().map(|item| item.get().to_string()).collect();
        let count = i64::try_from(numbers.len()).unwrap_or(i64::MAX);
        let list = i18n::list(&numbers, part.language);
        blocks.push(Block::Note(plain(part.words.document_chapter_answers(count, &list))));
    }
    blocks
}

/// The sentence that leads from the text to several tables: `Lukuun kuuluvat taulukot 3–7.`
fn lead(part: &Part<'_>, content: &[Placed]) -> Option<Block> {
    let tables = content.iter().filter_map(|placed| match &placed.block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let tables: Vec<&Table> = tables.collect();
    let [first, .., last] = tables.as_slice() else {
        return None;
    };
    let link = |table: &Table, number: u32| Span {
        link: Some(Link::Anchor(table.anchor.clone())),
        ..Span::plain(number.to_string())
    };
    // Tables are numbered as they come, so these have the numbers up to the last one that was given.
    let stop = part.tables_so_far();
    let start = stop + 1 - u32::try_from(tables.len()).unwrap_or(stop);
    let message = part.words.document_chapter_tables(SLOTS[0], SLOTS[1]);
    let numbers = [vec![link(first, start)], vec![link(last, stop)]];
    Some(Block::Paragraph(weave(&message, &numbers)))
}

/// The chapter's tables; each under a heading of its own when there are several.
fn tables(part: &Part<'_>, chapter: &Chapter, level: u8) -> Vec<Placed> {
    let mut kinds: Vec<TableKind> = vec![];
    for kind in &chapter.tables {
        if !kinds.contains(kind) {
            kinds.push(*kind);
        }
    }
    let headed = kinds.len() > 1;
    let inner = if headed { level + 1 } else { level };
    kinds
        .into_iter()
        .flat_map(|kind| {
            let content = table(kind, part, inner.min(DEEPEST));
            let shown = headed && !content.is_empty();
            let heading = shown.then(|| heading(part, level, plain(kind.say(part.words))));
            placed(heading.into_iter().chain(content), Some(&place(kind)))
        })
        .collect()
}
