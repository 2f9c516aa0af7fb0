//! The table of contents: pages of its own, laid out when every heading has its page, so that nothing moves afterwards.

use document::{Listed, Span};

use super::flow::{Flow, PlacedHeading, Slot};
use super::lines::Set;
use super::page::{Artifact, Dash, Draw, LinkArea, PageId, Paint, Target};
use super::style::{self, BODY, INK, RULE, Style};
use super::tree::{NodeId, Role};
use crate::font::FaceId;
use crate::text::{Emphasis, Paragraph};

/// Room for the page number at the right.
const NUMBER_ROOM: f32 = 30.0;
/// How much deeper levels are indented.
const STEP: f32 = 16.0;

/// A page number of an entry that is written when the order of pages is known.
struct Pending {
    page: PageId,
    /// Where in the draws of the page the number comes.
    draw: usize,
    baseline: f32,
    heading: usize,
    bold: bool,
}

impl<'d> Flow<'d> {
    /// Reserves the place of the contents in the structure and in the order of pages.
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

    /// Writes every table of contents on pages of its own and puts these into the order of pages.
    pub(super) fn write_contents(&mut self) {
        let slots = std::mem::take(&mut self.slots);
        let mut moved = 0;
        let mut pending = Vec::new();
        let mut written = Vec::new();
        for slot in &slots {
            self.language = slot.language;
            let body = std::mem::take(&mut self.order);
            self.new_page();
            pending.append(&mut self.write_list(slot));
            self.close();
            let own = std::mem::replace(&mut self.order, body);
            written.push((slot.at, own));
        }
        for (at, own) in written {
            let count = own.len();
            let at = (at + moved).min(self.order.len());
            self.order.splice(at..at, own);
            moved += count;
        }
        self.number_entries(pending);
    }

    fn write_list(&mut self, slot: &Slot<'d>) -> Vec<Pending> {
        let heading = style::heading(1, self.accent());
        let text = Paragraph::plain(&mut self.words, slot.title, FaceId::Bold, slot.language);
        let mut set = self.set(text, heading.style, self.frame.full);
        self.headings[slot.own].spot = self.spot();
        self.place(&mut set, slot.heading, self.frame.left);
        self.y -= heading.after;
        let listed: Vec<usize> = (0..self.headings.len())
            .filter(|index| self.is_listed(slot, *index))
            .collect();
        let hangs = self.hangs(&listed);
        let mut lists: Vec<(u8, NodeId)> = vec![(0, slot.list)];
        let mut pending = Vec::with_capacity(listed.len());
        for index in listed {
            let level = self.headings[index].level;
            let parent = self.list_of(&mut lists, level);
            pending.push(self.entry(index, parent, hangs[usize::from(level) - 1]));
        }
        pending
    }

    fn is_listed(&self, slot: &Slot<'d>, index: usize) -> bool {
        let heading = &self.headings[index];
        let Listed::Headings { depth } = slot.listed else {
            return false;
        };
        heading.anchor.is_some() && heading.level <= depth && self.tree.is_inside(heading.node, slot.scope)
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
    fn hangs(&mut self, listed: &[usize]) -> [f32; 6] {
        let mut hangs = [0.0f32; 6];
        for index in listed {
            let PlacedHeading { level, number, .. } = self.headings[*index].clone();
            let face = entry_face(level);
            if !number.is_empty() {
                let width = self.label(face, &number).width(BODY.size) + 8.0;
                let hang = &mut hangs[usize::from(level) - 1];
                *hang = hang.max(width).clamp(18.0, 80.0);
            }
        }
        hangs
    }

    fn entry(&mut self, index: usize, parent: NodeId, hang: f32) -> Pending {
        let heading = self.headings[index].clone();
        let outside = std::mem::replace(&mut self.language, heading.language);
        let top = heading.level == 1;
        let face = entry_face(heading.level);
        let number = if heading.number.is_empty() {
            String::new()
        } else {
            format!("{} ", heading.number)
        };
        let label = self.label(face, &number);
        let left = self.frame.left + f32::from(heading.level - 1) * STEP;
        let hang = if number.is_empty() { 0.0 } else { hang };
        let emphasis = Emphasis {
            bold: top,
            italic: false,
        };
        let paragraph = Paragraph::new(&mut self.words, &heading.words, heading.language, emphasis);
        let style = Style { divide: false, ..BODY };
        let set = self.set(paragraph, style, self.frame.right() - NUMBER_ROOM - left - hang - 12.0);
        self.y -= if top { 6.0 } else { 0.0 };
        if !self.fits(set.height().max(BODY.lead)) && !self.at_top() {
            self.new_page();
        }
        let item = self.node(parent, Role::ContentsItem);
        let reference = self.node(item, Role::Reference);
        let link = self.node(reference, Role::Link);
        self.tree[link].language = (heading.language != outside).then_some(heading.language);
        self.select(link);
        self.draw_label(&label, BODY.size, INK, (left, self.y - BODY.lead * 0.73));
        let pending = self.entry_lines(set, index, link, (left, hang), top);
        self.language = outside;
        pending
    }

    /// Writes the lines of an entry and the leader to where its number will stand.
    fn entry_lines(
        &mut self,
        mut set: Set<'_>,
        index: usize,
        link: NodeId,
        (left, hang): (f32, f32),
        bold: bool,
    ) -> Pending {
        let (spot, title) = (self.headings[index].spot, self.headings[index].full_text());
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
                target: Target::Spot(spot),
                contents: title.clone(),
                node: link,
            });
        }
        let baseline = self.y + BODY.lead * 0.27;
        self.leader(end + 6.0, baseline);
        self.select(link);
        let pending = Pending {
            page: self.page,
            draw: self.page_mut().draws.len(),
            baseline,
            heading: index,
            bold,
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
            let place = places[self.headings[entry.heading].spot.page.0];
            let face = if entry.bold { FaceId::Bold } else { FaceId::Regular };
            // The no-break space parts the number from the title when the entry is read as one text.
            let label = self.label(face, &format!("\u{a0}{place}"));
            let x = self.frame.right() - label.width(BODY.size);
            self.page = entry.page;
            let end = self.page_mut().draws.split_off(entry.draw);
            self.draw_label(&label, BODY.size, INK, (x, entry.baseline));
            self.page_mut().draws.extend(end);
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

/// Entries of the first level are bold.
fn entry_face(level: u8) -> FaceId {
    if level == 1 { FaceId::Bold } else { FaceId::Regular }
}
