//! Lists of contents, tables and charts: pages of their own, laid out when everything has its page, so that nothing moves
//! afterwards.

use document::{Listed, Span};

use super::flow::{Flow, PlacedHeading, Slot};
use super::lines::Set;
use super::listed::{Entry, in_columns};
use super::page::{Artifact, Dash, Draw, LinkArea, PageId, Paint, Spot, Target};
use super::style::{self, BODY, INK, RULE, Style};
use super::tree::{NodeId, Role};
use crate::font::FaceId;
use crate::text::{Emphasis, Paragraph};

/// Room for the page number at the right.
const NUMBER_ROOM: f32 = 30.0;
/// How much deeper levels are indented.
const STEP: f32 = 16.0;
/// A list begins on a page that another one has begun when at least so many of its entries fit there.
const BEGINS_WITH: usize = 6;

/// A page number of an entry that is written when the order of pages is known.
struct Pending {
    page: PageId,
    /// Where in the draws of the page the number comes.
    draw: usize,
    /// The right end of its baseline.
    end: (f32, f32),
    spot: Spot,
    bold: bool,
}

impl<'d> Flow<'d> {
    /// Reserves the place of a list in the structure and in the order of pages.
    pub(super) fn reserve_contents(&mut self, title: &'d str, listed: Listed, parent: NodeId) {
        self.begin(0.0);
        let at = if self.at_top() {
            self.order.len() - 1
        } else {
            self.order.len()
        };
        if !self.at_top() {
            self.new_page();
        }
        self.level = self.level.max(1);
        let heading = self.node(parent, Role::Heading(1));
        let list = self.node(parent, Role::Contents);
        let own = self.headings.len();
        self.headings.push(PlacedHeading {
            anchor: None,
            level: 1,
            number: String::new(),
            words: vec![Span::plain(title)],
            language: self.language,
            side: None,
            spot: self.spot(),
            node: heading,
        });
        self.slots.push(Slot {
            at,
            title,
            listed,
            heading,
            own,
            list,
            scope: parent,
            language: self.language,
        });
    }

    /// Writes every list and puts its pages into the order of pages. Lists that follow each other share pages.
    pub(super) fn write_contents(&mut self) {
        let slots = std::mem::take(&mut self.slots);
        let read = self.tree.reading_order();
        let body = std::mem::take(&mut self.order);
        let mut pending = Vec::new();
        let mut written: Vec<(usize, Vec<PageId>)> = Vec::new();
        for slot in &slots {
            self.language = slot.language;
            match written.pop_if(|(at, _)| *at == slot.at) {
                Some((_, own)) => self.order = own,
                None => self.new_page(),
            }
            let entries = self.entries(slot, &read);
            pending.append(&mut self.write_list(slot, &entries));
            self.close();
            written.push((slot.at, std::mem::take(&mut self.order)));
        }
        self.order = body;
        let mut moved = 0;
        for (at, own) in written {
            let count = own.len();
            let at = (at + moved).min(self.order.len());
            self.order.splice(at..at, own);
            moved += count;
        }
        self.number_entries(pending);
    }

    fn write_list(&mut self, slot: &Slot<'d>, entries: &[Entry]) -> Vec<Pending> {
        let heading = style::heading(1, self.accent());
        let text = Paragraph::plain(&mut self.words, slot.title, FaceId::Bold, slot.language);
        let mut set = self.set(text, heading.style, self.frame.full);
        let begins = heading.before + set.height() + heading.after + BEGINS_WITH.min(entries.len()) as f32 * BODY.lead;
        if !self.at_top() && !self.fits(begins) {
            self.new_page();
        }
        self.y -= if self.at_top() { 0.0 } else { heading.before };
        self.headings[slot.own].spot = self.spot();
        self.place(&mut set, slot.heading, self.frame.left);
        self.y -= heading.after;
        let mut pending = Vec::with_capacity(entries.len());
        match in_columns(entries) {
            Some(columns) => self.side_by_side(|flow, side| {
                let entries = &columns[side.index()];
                pending.append(&mut flow.write_column(slot, entries));
            }),
            None => pending = self.write_entries(slot.list, entries),
        }
        pending
    }

    /// The entries of one column, as a list of its own in their language.
    fn write_column(&mut self, slot: &Slot<'d>, entries: &[Entry]) -> Vec<Pending> {
        let Some(first) = entries.first() else {
            return Vec::new();
        };
        let list = self.node(slot.list, Role::Contents);
        self.tree[list].language = (first.language != slot.language).then_some(first.language);
        let outside = std::mem::replace(&mut self.language, first.language);
        let pending = self.write_entries(list, entries);
        self.language = outside;
        pending
    }

    fn write_entries(&mut self, list: NodeId, entries: &[Entry]) -> Vec<Pending> {
        let hangs = self.hangs(entries);
        let mut lists: Vec<(u8, NodeId)> = vec![(0, list)];
        let mut pending = Vec::with_capacity(entries.len());
        for entry in entries {
            let parent = self.list_of(&mut lists, entry.level);
            pending.push(self.entry(entry, parent, hangs[usize::from(entry.level) - 1]));
        }
        pending
    }

    /// The list for entries of this level: deeper levels have a list of their own inside.
    fn list_of(&mut self, lists: &mut Vec<(u8, NodeId)>, level: u8) -> NodeId {
        while lists.len() > 1 && lists.last().is_some_and(|(deepest, _)| *deepest > level) {
            lists.pop();
        }
        let (deepest, parent) = *lists.last().expect("the outermost list stays");
        if deepest == 0 {
            lists[0].0 = level;
            return parent;
        }
        if level <= deepest {
            return parent;
        }
        let inner = self.node(parent, Role::Contents);
        lists.push((level, inner));
        inner
    }

    /// How far the titles of each level hang from their numbers: as far as the widest number needs.
    fn hangs(&mut self, entries: &[Entry]) -> [f32; 6] {
        let mut hangs = [0.0f32; 6];
        for entry in entries.iter().filter(|entry| !entry.number.is_empty()) {
            let width = self.label(face(entry.bold), &entry.number).width(BODY.size) + 8.0;
            let hang = &mut hangs[usize::from(entry.level) - 1];
            *hang = hang.max(width).clamp(18.0, 80.0);
        }
        hangs
    }

    fn entry(&mut self, entry: &Entry, parent: NodeId, hang: f32) -> Pending {
        let outside = std::mem::replace(&mut self.language, entry.language);
        let number = if entry.number.is_empty() {
            String::new()
        } else {
            format!("{} ", entry.number)
        };
        let label = self.label(face(entry.bold), &number);
        let left = self.frame.left + f32::from(entry.level - 1) * STEP;
        let hang = if number.is_empty() { 0.0 } else { hang };
        let emphasis = Emphasis {
            bold: entry.bold,
            italic: false,
        };
        let paragraph = Paragraph::new(&mut self.words, &entry.words, entry.language, emphasis);
        let style = Style { divide: false, ..BODY };
        let room = self.frame.right() - NUMBER_ROOM - left - hang - 12.0;
        let set = self.set(paragraph, style, room.max(2.0 * BODY.size));
        self.y -= if entry.bold { 6.0 } else { 0.0 };
        if !self.fits(set.height().max(BODY.lead)) && !self.at_top() {
            self.new_page();
        }
        let item = self.node(parent, Role::ContentsItem);
        let reference = self.node(item, Role::Reference);
        let link = self.node(reference, Role::Link);
        self.tree[link].language = (entry.language != outside).then_some(entry.language);
        self.select(link);
        self.draw_label(&label, BODY.size, INK, (left, self.y - BODY.lead * 0.73));
        let pending = self.entry_lines(set, entry, link, (left, hang));
        self.language = outside;
        pending
    }

    /// Writes the lines of an entry and the leader to where its number will stand.
    fn entry_lines(&mut self, mut set: Set<'_>, entry: &Entry, link: NodeId, (left, hang): (f32, f32)) -> Pending {
        let x = left + hang;
        let mut end = x;
        let count = set.lines.len();
        for line in 0..count.max(1) {
            self.y -= BODY.lead;
            let y = self.y + BODY.lead * 0.27;
            if line < count {
                end = x + set.lines[line].width;
                self.line(&mut set, line, Some(link), x, y);
            }
            let bounds = [left, self.y, self.frame.right(), self.y + BODY.lead];
            self.area(LinkArea {
                bounds,
                target: Target::Spot(entry.spot),
                contents: entry.title(),
                node: link,
            });
        }
        let baseline = self.y + BODY.lead * 0.27;
        self.leader(end + 6.0, baseline);
        self.select(link);
        let pending = Pending {
            page: self.page,
            draw: self.page_mut().draws.len(),
            end: (self.frame.right(), baseline),
            spot: entry.spot,
            bold: entry.bold,
        };
        self.close();
        pending
    }

    fn leader(&mut self, from: f32, y: f32) {
        let to = self.frame.right() - NUMBER_ROOM;
        if from < to {
            let paint = Paint::Stroke {
                ink: RULE,
                width: 0.9,
                dash: Dash::Dotted,
            };
            // From the right, so that the dots of all entries stand under each other.
            let points = vec![(to, y + 1.0), (from, y + 1.0)];
            self.artifact(Artifact::Layout, |flow| flow.draw(Draw::Path { points, paint }));
        }
    }

    /// Writes the page numbers into the entries.
    fn number_entries(&mut self, pending: Vec<Pending>) {
        let places = self.places();
        // From the last to the first, so that what is inserted moves nothing that is still to come.
        for entry in pending.into_iter().rev() {
            let place = places[entry.spot.page.0];
            // The no-break space parts the number from the title when the entry is read as one text.
            let label = self.label(face(entry.bold), &format!("\u{a0}{place}"));
            let (right, baseline) = entry.end;
            self.page = entry.page;
            let rest = self.page_mut().draws.split_off(entry.draw);
            self.draw_label(&label, BODY.size, INK, (right - label.width(BODY.size), baseline));
            self.page_mut().draws.extend(rest);
        }
    }

    /// The number, from 1, of every page, by its id; 0 for those that were left out.
    pub(super) fn places(&self) -> Vec<usize> {
        let mut places = vec![0; self.pages.len()];
        for (index, page) in self.order.iter().enumerate() {
            places[page.0] = index + 1;
        }
        places
    }
}

fn face(bold: bool) -> FaceId {
    if bold { FaceId::Bold } else { FaceId::Regular }
}
