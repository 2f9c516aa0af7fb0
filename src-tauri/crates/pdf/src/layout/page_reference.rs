//! Numbers of pages in the text: room is kept for them, and they are written when the order of pages is known.

use std::ops::Range;

use document::Anchor;

use super::flow::Flow;
use super::page::{Draw, PageId, Shard};

/// A number that is written later.
pub(super) struct PageReference {
    anchor: Anchor,
    page: PageId,
    /// Its text in the draws of the page.
    draw: usize,
    /// The line that it is in, in the draws of the page.
    line: Range<usize>,
    /// The links of that line.
    links: Range<usize>,
    from_right: bool,
    /// False for what is left of the room for the number when that had to be divided.
    whole: bool,
}

/// How much there was when a line began.
pub(super) struct LineBegins {
    references: usize,
    draws: usize,
    links: usize,
}

impl Flow<'_> {
    pub(super) fn line_begins(&self) -> LineBegins {
        let page = &self.pages[self.page.0];
        LineBegins {
            references: self.references.len(),
            draws: page.draws.len(),
            links: page.links.len(),
        }
    }

    pub(super) fn line_ends(&mut self, began: &LineBegins, from_right: bool) {
        let page = &self.pages[self.page.0];
        for reference in &mut self.references[began.references..] {
            reference.line = began.draws..page.draws.len();
            reference.links = began.links..page.links.len();
            reference.from_right = from_right;
        }
    }

    /// Says that the text drawn next keeps the room for the number of a page.
    pub(super) fn refer_to(&mut self, anchor: &Anchor, whole: bool) {
        let page = self.page;
        let draw = self.page_mut().draws.len();
        self.references.push(PageReference {
            anchor: anchor.clone(),
            page,
            draw,
            line: draw..draw,
            links: 0..0,
            from_right: false,
            whole,
        });
    }

    /// Writes the numbers when the order of pages is known. What is beside a number in its line moves up to it.
    pub(super) fn write_page_references(&mut self) {
        let places = self.places();
        for reference in std::mem::take(&mut self.references) {
            let spot = self.spots.get(&reference.anchor);
            let number = spot.map_or(String::new(), |spot| places[spot.page.0].to_string());
            let number = if reference.whole { number.as_str() } else { "" };
            self.write_page_reference(&reference, number);
        }
    }

    fn write_page_reference(&mut self, reference: &PageReference, number: &str) {
        let page = &mut self.pages[reference.page.0];
        let Draw::Text(text) = &mut page.draws[reference.draw] else {
            unreachable!("room for a number is kept by a text");
        };
        let shaped = self.words.shaper.shape(text.face, number);
        let room: f32 = text.shards.iter().map(|shard| shard.shaped.width).sum();
        let less = (room - shaped.width) * text.size;
        let (left, right) = (text.x, text.x + room * text.size);
        let space = text.shards.last().is_some_and(|shard| shard.space);
        let actual = shaped.actual.clone();
        text.shards = vec![Shard { shaped, actual, space }];
        let from_right = reference.from_right;
        let shift = |x: &mut f32| {
            /// Sums of widths differ by less than this.
            const EXACT: f32 = 0.05;
            if from_right && *x <= left + EXACT {
                *x += less;
            } else if !from_right && *x >= right - EXACT {
                *x -= less;
            }
        };
        for draw in &mut page.draws[reference.line.clone()] {
            match draw {
                Draw::Text(text) => shift(&mut text.x),
                Draw::Path { points, .. } => points.iter_mut().for_each(|(x, _)| shift(x)),
                Draw::Begin(_) | Draw::End | Draw::Rectangle { .. } | Draw::Picture { .. } => {}
            }
        }
        for link in &mut page.links[reference.links.clone()] {
            let [left, _, right, _] = &mut link.bounds;
            shift(left);
            shift(right);
        }
    }
}
