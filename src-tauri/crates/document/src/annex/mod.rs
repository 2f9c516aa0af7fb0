//! Annexes: what lies behind the figures, and what no chapter shows.

mod advances;
mod attachments;
mod settlement;
mod sharing;
mod sources;
mod stated;

use crate::model::{Anchor, Block, Heading};
use crate::part::Part;
use crate::say::{Said, plain};
use crate::tables;
use plan::content::TableKind;

/// The annexes that have something to say, under one heading.
pub(crate) fn annexes(part: &Part<'_>) -> Vec<Block> {
    let say = part.words;
    let level = part.level + 1;
    let all = [
        (say.annex_tables(), unplaced(part, level + 1)),
        (say.annex_sharing(), sharing::annex(part, level + 1)),
        (say.annex_sources(), sources::annex(part)),
        (say.annex_stated(), stated::annex(part)),
        (say.table_timetable(), own(part, TableKind::Timetable, level + 1)),
        (say.table_decisions(), own(part, TableKind::Decisions, level + 1)),
        (say.annex_attachments(), attachments::annex(part)),
    ];
    let mut blocks = vec![];
    for (title, content) in all {
        if content.is_empty() {
            continue;
        }
        if blocks.is_empty() {
            blocks.push(Block::PageBreak);
            blocks.push(tables::heading(part, part.level, plain(say.document_annexes())));
        }
        let number = blocks
            .iter()
            .filter(|block| matches!(block, Block::Heading(h) if h.level == level))
            .count()
            + 1;
        blocks.push(Block::Heading(Heading {
            level,
            number: say.document_annex_number(&number.to_string()),
            spans: plain(title),
            anchor: annex_anchor(part, number),
        }));
        blocks.extend(content);
    }
    blocks
}

fn annex_anchor(part: &Part<'_>, number: usize) -> Anchor {
    Anchor(format!("{}-annex:{number}", part.language.tag()))
}

fn is_placed(part: &Part<'_>, kind: TableKind) -> bool {
    part.plan.chapters.iter().any(|chapter| chapter.tables.contains(&kind))
}

/// Tables with rows that no chapter shows, so that nothing is lost.
fn unplaced(part: &Part<'_>, level: u8) -> Vec<Block> {
    let own = [TableKind::Timetable, TableKind::Decisions];
    let kinds = tables::ALL.into_iter();
    let kinds = kinds.filter(|kind| !own.contains(kind) && !is_placed(part, *kind));
    kinds
        .flat_map(|kind| {
            let content = tables::table(kind, part, level + 1);
            let heading = tables::heading(part, level, plain(kind.say(part.words)));
            let shown = !content.is_empty();
            shown.then_some(heading).into_iter().chain(content)
        })
        .collect()
}

/// A table that is an annex of its own when no chapter shows it.
fn own(part: &Part<'_>, kind: TableKind, level: u8) -> Vec<Block> {
    if is_placed(part, kind) {
        return vec![];
    }
    tables::table(kind, part, level)
}
