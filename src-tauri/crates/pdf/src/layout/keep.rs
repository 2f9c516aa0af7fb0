//! What the pen has done since a moment, so that it can be undone.

use super::flow::Flow;
use super::page::PageId;
use super::tree::NodeId;
use super::waiting::WaitingRow;

/// A moment to go back to: how much there was of everything that grows.
pub(super) struct Kept<'d> {
    page: PageId,
    y: f32,
    gap: f32,
    pages: usize,
    draws: usize,
    links: usize,
    owners: usize,
    nodes: usize,
    passages: usize,
    /// The elements that may get more in them, and how much is in them.
    kids: Vec<(NodeId, usize)>,
    headings: usize,
    captions: usize,
    references: usize,
    pictures: usize,
    anchored: usize,
    waiting: Vec<WaitingRow<'d>>,
}

impl<'d> Flow<'d> {
    /// Remembers this moment. What is laid from now on goes into `growing`, into the headings that wait, or into new
    /// elements; the page that is being written is the last one.
    pub(super) fn keep(&mut self, growing: &[NodeId]) -> Kept<'d> {
        self.close();
        let waiting = self.waiting.iter().flat_map(WaitingRow::nodes);
        let kids = growing
            .iter()
            .copied()
            .chain(waiting)
            .map(|node| (node, self.tree[node].kids.len()))
            .collect();
        let page = &self.pages[self.page.0];
        Kept {
            page: self.page,
            y: self.y,
            gap: self.gap,
            pages: self.pages.len(),
            draws: page.draws.len(),
            links: page.links.len(),
            owners: page.owners.len(),
            nodes: self.tree.nodes.len(),
            passages: self.passages.len(),
            kids,
            headings: self.headings.len(),
            captions: self.captions.len(),
            references: self.references.len(),
            pictures: self.pictures.len(),
            anchored: self.anchored.len(),
            waiting: self.waiting.clone(),
        }
    }

    /// Undoes what was laid since that moment.
    pub(super) fn go_back(&mut self, kept: Kept<'d>) {
        self.close();
        (self.page, self.y, self.gap) = (kept.page, kept.y, kept.gap);
        let added = self.pages.len() - kept.pages;
        self.order.truncate(self.order.len() - added);
        self.pages.truncate(kept.pages);
        let page = self.page_mut();
        page.draws.truncate(kept.draws);
        page.links.truncate(kept.links);
        page.owners.truncate(kept.owners);
        for (node, kids) in kept.kids {
            self.tree[node].kids.truncate(kids);
        }
        self.tree.nodes.truncate(kept.nodes);
        self.passages.truncate(kept.passages);
        self.headings.truncate(kept.headings);
        self.captions.truncate(kept.captions);
        self.references.truncate(kept.references);
        self.pictures.truncate(kept.pictures);
        for anchor in self.anchored.drain(kept.anchored..) {
            self.spots.remove(anchor);
        }
        self.column_ends.clear();
        self.waiting = kept.waiting;
    }
}
