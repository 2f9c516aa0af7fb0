//! The pen that goes down the pages: where the next block goes, what the next mark belongs to.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use document::{Anchor, Language, Listed, Look, Span};

use super::caption::PlacedCaption;
use super::columns::Side;
use super::frame::Frame;
use super::page::{Artifact, Draw, Ink, Mark, Page, PageId, Spot};
use super::page_reference::PageReference;
use super::picture::Bitmap;
use super::tree::{Kid, NodeId, Role, Tree};
use super::waiting::WaitingRow;
use crate::PdfError;
use crate::font::FaceId;
use crate::text::Words;

/// A heading that has been placed.
#[derive(Clone, Debug)]
pub(crate) struct PlacedHeading {
    pub(crate) anchor: Option<Anchor>,
    /// 1 to 6, without skips.
    pub(crate) level: u8,
    /// As the document prints it; may be empty.
    pub(crate) number: String,
    /// Its words in their languages, without links and emphasis.
    pub(crate) words: Vec<Span>,
    pub(crate) language: Language,
    /// The column that it heads; none when it stands over the whole page.
    pub(crate) side: Option<Side>,
    pub(crate) spot: Spot,
    pub(crate) node: NodeId,
}

/// A place in the order of pages that the contents will take.
pub(super) struct Slot<'d> {
    /// Index in [`Flow::order`] before which its pages go.
    pub(super) at: usize,
    pub(super) title: &'d str,
    pub(super) listed: Listed,
    pub(super) heading: NodeId,
    /// Index of its own heading in [`Flow::headings`].
    pub(super) own: usize,
    pub(super) list: NodeId,
    /// It lists the headings that are in here.
    pub(super) scope: NodeId,
    pub(super) language: Language,
}

/// The pen.
pub(super) struct Flow<'d> {
    pub(super) words: Words,
    pub(super) pages: Vec<Page>,
    pub(super) order: Vec<PageId>,
    pub(super) tree: Tree,
    pub(super) page: PageId,
    /// How new pages are.
    pub(super) sheet: Frame,
    /// Where blocks are laid: the page within its margins, or a column of it.
    pub(super) frame: Frame,
    /// Where the next line hangs from.
    pub(super) y: f32,
    /// Space before the next block unless it begins a page.
    pub(super) gap: f32,
    pub(super) left: f32,
    pub(super) width: f32,
    pub(super) language: Language,
    /// The column that is being laid; none when blocks take the whole width.
    pub(super) side: Option<Side>,
    /// Where columns have ended on their pages.
    pub(super) column_ends: Vec<Spot>,
    /// The page on which a block first began since this was last emptied.
    pub(super) begun: Option<PageId>,
    pub(super) waiting: Vec<WaitingRow<'d>>,
    pub(super) headings: Vec<PlacedHeading>,
    pub(super) captions: Vec<PlacedCaption<'d>>,
    /// Numbers of pages that are written when the order of pages is known.
    pub(super) references: Vec<PageReference>,
    pub(super) level: u8,
    /// The element before which each passage of the document begins.
    pub(super) passages: Vec<NodeId>,
    pub(super) slots: Vec<Slot<'d>>,
    pub(super) spots: HashMap<&'d Anchor, Spot>,
    /// The keys of `spots` in the order in which they came.
    pub(super) anchored: Vec<&'d Anchor>,
    /// The anchors that exist; a link to another one is plain text.
    pub(super) anchors: HashSet<&'d Anchor>,
    pub(super) pictures: Vec<Bitmap>,
    pub(super) accent: Ink,
    open: Option<NodeId>,
}

impl<'d> Flow<'d> {
    /// The pen on the first page.
    ///
    /// # Errors
    /// [`PdfError::Font`] when a font that was built in can't be read.
    pub(super) fn new(language: Language, look: Look, anchors: HashSet<&'d Anchor>) -> Result<Self, PdfError> {
        let mut tree = Tree::new();
        tree[Tree::ROOT].language = Some(language);
        let mut words = Words::new()?;
        words.anchors = anchors.iter().map(|anchor| (*anchor).clone()).collect();
        let frame = Frame::of(look.orientation);
        Ok(Flow {
            words,
            pages: vec![Page::new(frame)],
            order: vec![PageId(0)],
            tree,
            page: PageId(0),
            sheet: frame,
            frame,
            y: frame.top,
            gap: 0.0,
            left: frame.left,
            width: frame.measure,
            language,
            side: None,
            column_ends: Vec::new(),
            begun: None,
            waiting: Vec::new(),
            headings: Vec::new(),
            captions: Vec::new(),
            references: Vec::new(),
            level: 0,
            passages: Vec::new(),
            slots: Vec::new(),
            spots: HashMap::new(),
            anchored: Vec::new(),
            anchors,
            pictures: Vec::new(),
            accent: Ink::of(look),
            open: None,
        })
    }

    /// The page that is being written.
    pub(super) fn page_mut(&mut self) -> &mut Page {
        &mut self.pages[self.page.0]
    }

    /// Draws on the page that is being written.
    pub(super) fn draw(&mut self, draw: Draw) {
        self.page_mut().draws.push(draw);
    }

    /// True when nothing has been placed on this page.
    pub(super) fn at_top(&self) -> bool {
        self.y >= self.frame.top
    }

    /// Goes on a new page; in a column on the one that the other column has made, if it has.
    pub(super) fn new_page(&mut self) {
        self.close();
        if self.side.is_some() {
            self.column_ends.push(self.spot());
        }
        let here = self.order.iter().rposition(|id| *id == self.page);
        self.page = match here.and_then(|here| self.order.get(here + 1)) {
            Some(next) => *next,
            None => self.add_page(),
        };
        self.y = self.frame.top;
        self.gap = 0.0;
    }

    fn add_page(&mut self) -> PageId {
        let page = PageId(self.pages.len());
        self.pages.push(Page::new(self.sheet));
        self.order.push(page);
        page
    }

    /// Asks for at least this much space before the next block.
    pub(super) fn separate(&mut self, gap: f32) {
        self.gap = self.gap.max(gap);
    }

    /// True when so much fits above the lower margin.
    pub(super) fn fits(&self, height: f32) -> bool {
        self.y - height >= self.frame.bottom - 0.01
    }

    /// Says that what is drawn from now on belongs to `node`.
    pub(super) fn select(&mut self, node: NodeId) {
        if self.open != Some(node) {
            self.open(node, |node, mcid| Mark::Content { node, mcid });
        }
    }

    /// Opens marked content of its own for the hyphen at a line's end.
    pub(super) fn select_hyphen(&mut self, node: NodeId) {
        self.open(node, |node, mcid| Mark::SoftHyphen { node, mcid });
    }

    fn open(&mut self, node: NodeId, mark: impl FnOnce(NodeId, usize) -> Mark) {
        self.close();
        let page = self.page;
        let mcid = self.page_mut().owners.len();
        self.page_mut().owners.push(node);
        self.draw(Draw::Begin(mark(node, mcid)));
        self.tree[node].kids.push(Kid::Content { page, mcid });
        self.open = Some(node);
    }

    /// Ends the marked content that is open.
    pub(super) fn close(&mut self) {
        if self.open.take().is_some() {
            self.draw(Draw::End);
        }
    }

    /// Draws what isn't part of the content.
    pub(super) fn artifact(&mut self, kind: Artifact, draw: impl FnOnce(&mut Self)) {
        self.close();
        self.draw(Draw::Begin(Mark::Artifact(kind)));
        draw(self);
        self.draw(Draw::End);
    }

    /// A filled rectangle that isn't part of the content.
    pub(super) fn area_behind(&mut self, x: f32, y: f32, width: f32, height: f32, ink: Ink) {
        self.artifact(Artifact::Layout, |flow| {
            flow.draw(Draw::Rectangle {
                x,
                y,
                width,
                height,
                ink,
            })
        });
    }

    /// Adds an element at the end of `parent`.
    pub(super) fn node(&mut self, parent: NodeId, role: Role) -> NodeId {
        self.tree.add(parent, role)
    }

    /// Where the pen is.
    pub(super) fn spot(&self) -> Spot {
        Spot {
            page: self.page,
            y: self.y,
        }
    }

    /// Notes where an anchor is; the first wins.
    pub(super) fn anchor(&mut self, anchor: &'d Anchor) {
        let spot = self.spot();
        if let Entry::Vacant(vacant) = self.spots.entry(anchor) {
            vacant.insert(spot);
            self.anchored.push(anchor);
        }
    }

    /// True when a link or bookmark leads to the page.
    pub(super) fn is_led_to(&self, page: PageId) -> bool {
        self.spots.values().any(|spot| spot.page == page)
            || self
                .headings
                .iter()
                .any(|heading| heading.anchor.is_some() && heading.spot.page == page)
    }

    /// Width of a hyphen in em.
    pub(super) fn hyphen(&mut self) -> f32 {
        self.words.shaper.width(FaceId::Regular, "-")
    }
}
