//! Lines of text on the page, each run with the element, language and link that it belongs to.

use document::Link;

use super::flow::Flow;
use super::page::{Dash, Draw, LinkArea, Paint, Shard, Target, TextDraw, Turn};
use super::style::Style;
use super::tree::{Kid, NodeId, Role};
use crate::LONGEST_STRING;
use crate::font::FaceId;
use crate::text::{After, Line, Measure, Paragraph, break_lines};

/// A paragraph broken into lines.
pub(super) struct Set<'d> {
    pub(super) text: Paragraph<'d>,
    pub(super) lines: Vec<Line>,
    pub(super) style: Style,
    /// The lines end at the right: what grows or shrinks in them does so at the left.
    from_right: bool,
    /// The element that each run of the text has got for itself (link, other language).
    owners: Vec<Option<NodeId>>,
}

impl Set<'_> {
    /// The same with lines that end at the right when `from_right`.
    pub(super) fn aligned(self, from_right: bool) -> Self {
        Set { from_right, ..self }
    }

    /// Height of all lines.
    pub(super) fn height(&self) -> f32 {
        self.lines.len() as f32 * self.style.lead
    }

    /// Height of the lines that must not be parted from the first (no widow, no orphan).
    pub(super) fn first_unit(&self) -> f32 {
        let lines = if self.lines.len() <= 3 { self.lines.len() } else { 2 };
        lines as f32 * self.style.lead
    }
}

impl Flow<'_> {
    /// Breaks a paragraph into lines of this width.
    pub(super) fn set<'t>(&mut self, mut text: Paragraph<'t>, style: Style, width: f32) -> Set<'t> {
        text.fit(width / style.size);
        let measure = Measure {
            size: style.size,
            width,
            hyphen: self.hyphen(),
            divide: style.divide,
        };
        let lines = break_lines(&text, &measure);
        let owners = vec![None; text.runs.len()];
        Set {
            text,
            lines,
            style,
            from_right: false,
            owners,
        }
    }

    /// Places all lines under each other, going on new pages between them where they don't fit.
    pub(super) fn place(&mut self, set: &mut Set<'_>, node: NodeId, x: f32) {
        self.place_with(set, node, x, |_, _| {});
    }

    /// As [`Flow::place`]; `beside` draws what stands beside each line, before it, given the line's height.
    pub(super) fn place_with(&mut self, set: &mut Set<'_>, node: NodeId, x: f32, beside: impl Fn(&mut Self, f32)) {
        let count = set.lines.len();
        let lead = set.style.lead;
        for index in 0..count {
            let together = if count >= 4 && index + 2 == count { 2.0 } else { 1.0 };
            if index > 0 && !self.fits(lead * together) {
                self.new_page();
            }
            beside(self, lead);
            self.y -= lead;
            self.line(set, index, Some(node), x, self.y + lead * 0.27);
        }
        self.close();
    }

    /// Draws one line with its baseline at `y`; without a node inside an artifact.
    pub(super) fn line(&mut self, set: &mut Set<'_>, index: usize, node: Option<NodeId>, x: f32, y: f32) {
        let line = set.lines[index];
        let began = self.line_begins();
        let mut pen = x;
        let mut at = line.from;
        while at < line.to {
            let run = set.text.pieces[at].run;
            let end = (at..line.to)
                .find(|next| set.text.pieces[*next].run != run)
                .unwrap_or(line.to);
            let owner = node.map(|node| self.owner(set, run as usize, node));
            pen += self.stretch(set, (at, end), (owner, owner != node), (pen, y));
            if owner != node && set.text.pieces[end - 1].after.is_space() {
                pen += self.space_after(set, end - 1, node, (pen, y));
            }
            at = end;
        }
        let last = &set.text.pieces[line.to - 1];
        if matches!(last.after, After::Hyphen { .. }) {
            let run = last.run as usize;
            if let Some(node) = node {
                let owner = self.owner(set, run, node);
                self.select_hyphen(owner);
            }
            let face = set.text.runs[run].face;
            self.word(face, set.style.size, self.ink(set, run), "-", (pen, y));
            if node.is_some() {
                self.close();
            }
        }
        self.line_ends(&began, set.from_right);
    }

    fn ink(&self, set: &Set<'_>, run: usize) -> super::page::Ink {
        if self.leads_somewhere(set.text.runs[run].link) {
            self.accent()
        } else {
            set.style.ink
        }
    }

    fn leads_somewhere(&self, link: Option<&Link>) -> bool {
        match link {
            // A longer address couldn't stand in the file (ISO 19005-2, 6.1.13).
            Some(Link::Address(address)) => (1..=LONGEST_STRING).contains(&address.len()),
            Some(Link::Anchor(anchor)) => self.anchors.contains(anchor),
            None => false,
        }
    }

    /// The element that a run's text belongs to: its own for a link or another language, else the paragraph's.
    fn owner(&mut self, set: &mut Set<'_>, run: usize, node: NodeId) -> NodeId {
        if let Some(owner) = set.owners[run] {
            return owner;
        }
        let text = &set.text.runs[run];
        let foreign = (text.language != self.language).then_some(text.language);
        let owner = match (self.leads_somewhere(text.link), foreign) {
            (true, _) => self.node(node, Role::Link),
            (false, Some(_)) => self.node(node, Role::Span),
            (false, None) => node,
        };
        if owner != node {
            self.tree[owner].language = foreign;
        }
        set.owners[run] = Some(owner);
        owner
    }

    /// Draws the space after a link or a foreign word, which belongs to the text around it.
    fn space_after(&mut self, set: &Set<'_>, piece: usize, node: Option<NodeId>, at: (f32, f32)) -> f32 {
        let run = set.text.runs[set.text.pieces[piece].run as usize];
        if let Some(node) = node {
            self.select(node);
        }
        self.word(run.face, set.style.size, set.style.ink, "\u{a0}", at);
        run.space * set.style.size
    }

    /// Draws pieces of the same run; answers their width. The space at the end of a run with an element of its own is
    /// left to [`Flow::space_after`].
    fn stretch(
        &mut self,
        set: &Set<'_>,
        (from, to): (usize, usize),
        (owner, own): (Option<NodeId>, bool),
        (x, y): (f32, f32),
    ) -> f32 {
        let pieces = &set.text.pieces[from..to];
        let run = set.text.runs[pieces[0].run as usize];
        let size = set.style.size;
        let mut shards = self.shards(run.face, pieces);
        if let Some(last) = shards.last_mut().filter(|_| own) {
            last.space = false;
        }
        let spaces = shards.iter().filter(|shard| shard.space).count() as f32;
        let width = (pieces.iter().map(|piece| piece.width).sum::<f32>() + spaces * run.space) * size;
        if let Some(owner) = owner {
            self.select(owner);
        }
        let ink = self.ink(set, pieces[0].run as usize);
        if let Some(anchor) = run.page_of {
            self.refer_to(anchor, pieces[0].from == 0);
        }
        self.draw(Draw::Text(TextDraw {
            x,
            y,
            size,
            ink,
            face: run.face,
            shards,
            turn: Turn::Level,
        }));
        if let (Some(owner), Some(link)) = (owner, run.link.filter(|link| self.leads_somewhere(Some(link)))) {
            self.underline(x, y - size * 0.14, width);
            self.link(owner, link, run.text, [x, y - size * 0.26, x + width, y + size * 0.84]);
        }
        width
    }

    fn shards(&mut self, face: FaceId, pieces: &[crate::text::Piece]) -> Vec<Shard> {
        let mut shards = Vec::with_capacity(pieces.len());
        let mut at = 0;
        while at < pieces.len() {
            let first = &pieces[at];
            let mut last = first;
            while let Some(next) = pieces.get(at + 1).filter(|next| next.from == last.to && next.from > 0) {
                last = next;
                at += 1;
            }
            let whole = first.from == 0 && last.to as usize == first.word.text.len();
            let shaped = if whole {
                std::rc::Rc::clone(&first.word.shaped)
            } else {
                self.words
                    .shaper
                    .shape(face, &first.word.text[first.from as usize..last.to as usize])
            };
            let actual = if whole {
                first.word.actual.clone()
            } else {
                shaped.actual.clone()
            };
            shards.push(Shard {
                shaped,
                actual,
                space: last.after.is_space(),
            });
            at += 1;
        }
        shards
    }

    fn underline(&mut self, x: f32, y: f32, width: f32) {
        let paint = Paint::Stroke {
            ink: self.accent(),
            width: 0.45,
            dash: Dash::Solid,
        };
        self.draw(Draw::Path {
            points: vec![(x, y), (x + width, y)],
            paint,
        });
    }

    fn link(&mut self, node: NodeId, link: &Link, text: &str, bounds: [f32; 4]) {
        let target = match link {
            Link::Address(address) => Target::Address(address.clone()),
            Link::Anchor(anchor) => Target::Anchor(anchor.clone()),
        };
        self.area(LinkArea {
            bounds,
            target,
            contents: text.trim().to_owned(),
            node,
        });
    }

    /// Adds a place to click to the page and to the element it belongs to.
    pub(super) fn area(&mut self, area: LinkArea) {
        let (page, index, node) = (self.page, self.pages[self.page.0].links.len(), area.node);
        self.page_mut().links.push(area);
        self.tree[node].kids.push(Kid::Link { page, index });
    }
}
