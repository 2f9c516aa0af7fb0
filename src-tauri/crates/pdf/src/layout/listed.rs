//! What a list of contents lists.

use document::{Block, Language, Listed, Span, Table};

use super::caption::Captioned;
use super::columns::Side;
use super::flow::{Flow, Slot};
use super::heading::{plain, says_nothing, words_alone};
use super::page::Spot;

/// A line of a list of contents.
#[derive(Clone)]
pub(super) struct Entry {
    /// 1 is the outermost.
    pub(super) level: u8,
    pub(super) number: String,
    pub(super) words: Vec<Span>,
    pub(super) language: Language,
    pub(super) bold: bool,
    pub(super) spot: Spot,
    side: Option<Side>,
    /// Its place in the reading order.
    place: usize,
}

impl Entry {
    /// Number and words, for those who hear where it leads.
    pub(super) fn title(&self) -> String {
        format!("{} {}", self.number, plain(&self.words)).trim().to_owned()
    }
}

/// False when a list of these blocks would be empty.
pub(super) fn lists_anything(listed: Listed, blocks: &[Block]) -> bool {
    blocks.iter().any(|block| match (block, listed) {
        (Block::Heading(heading), Listed::Headings { depth }) => depth > 0 && !says_nothing(heading),
        (Block::Table(Table { columns, caption, .. }), Listed::Tables) => {
            !columns.is_empty() && !plain(caption).is_empty()
        }
        (Block::Chart(chart), Listed::Charts) => !plain(&chart.caption).is_empty(),
        (Block::InLanguage { blocks, .. }, _) => lists_anything(listed, blocks),
        (Block::Parallel(parallel), _) => {
            let mut sides = parallel.pairs.iter().flatten();
            sides.any(|side| lists_anything(listed, side))
        }
        _ => false,
    })
}

impl Flow<'_> {
    /// What a list names, in reading order; `read` has the place of every element in that.
    pub(super) fn entries(&self, slot: &Slot<'_>, read: &[usize]) -> Vec<Entry> {
        let mut entries = match slot.listed {
            Listed::Headings { depth } => self.listed_headings(slot, depth, read),
            Listed::Tables => self.listed_captions(slot, Captioned::Table, read),
            Listed::Charts => self.listed_captions(slot, Captioned::Chart, read),
        };
        entries.sort_by_key(|entry| entry.place);
        entries
    }

    fn listed_headings(&self, slot: &Slot<'_>, depth: u8, read: &[usize]) -> Vec<Entry> {
        let listed = self.headings.iter().filter(|heading| {
            heading.anchor.is_some() && heading.level <= depth && self.tree.is_inside(heading.node, slot.scope)
        });
        let entry = |heading: &super::PlacedHeading| Entry {
            level: heading.level,
            number: heading.number.clone(),
            words: heading.words.clone(),
            language: heading.language,
            bold: heading.level == 1,
            spot: heading.spot,
            side: heading.side,
            place: read[heading.node.0],
        };
        listed.map(entry).collect()
    }

    fn listed_captions(&self, slot: &Slot<'_>, kind: Captioned, read: &[usize]) -> Vec<Entry> {
        let listed = self.captions.iter().filter(|placed| {
            placed.kind == kind && self.tree.is_inside(placed.node, slot.scope) && !plain(placed.caption).is_empty()
        });
        let entry = |placed: &super::caption::PlacedCaption<'_>| Entry {
            level: 1,
            number: String::new(),
            words: words_alone(placed.caption),
            language: placed.language,
            bold: false,
            spot: placed.spot,
            side: placed.side,
            place: read[placed.node.0],
        };
        listed.map(entry).collect()
    }
}

/// The entries of either column when what is listed stands in columns. What stands over the whole page is listed with
/// those in its language.
pub(super) fn in_columns(entries: &[Entry]) -> Option<[Vec<Entry>; 2]> {
    let first = entries.iter().find(|entry| entry.side.is_some())?;
    let left = match first.side? {
        Side::Left => first.language,
        Side::Right => first.language.other(),
    };
    let side = |entry: &Entry| match entry.side {
        Some(side) => side,
        None if entry.language == left => Side::Left,
        None => Side::Right,
    };
    Some(Side::BOTH.map(|wanted| entries.iter().filter(|entry| side(entry) == wanted).cloned().collect()))
}
