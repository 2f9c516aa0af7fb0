//! Captions of tables and charts, kept for the lists of what is where.

use document::{Anchor, Language, Span};

use super::columns::Side;
use super::flow::Flow;
use super::page::Spot;
use super::tree::NodeId;

/// What has a caption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Captioned {
    Table,
    Chart,
}

/// A table or chart that has been placed.
#[derive(Clone, Debug)]
pub(super) struct PlacedCaption<'d> {
    pub(super) kind: Captioned,
    pub(super) caption: &'d [Span],
    pub(super) language: Language,
    /// The column that it is in.
    pub(super) side: Option<Side>,
    pub(super) spot: Spot,
    /// The element that the table or chart is in.
    pub(super) node: NodeId,
}

impl<'d> Flow<'d> {
    /// Notes that a table or chart begins where the pen is: links lead here, lists name it.
    pub(super) fn captioned(&mut self, kind: Captioned, anchor: &'d Anchor, caption: &'d [Span], node: NodeId) {
        self.anchor(anchor);
        let spot = self.spot();
        self.captions.push(PlacedCaption {
            kind,
            caption,
            language: self.language,
            side: self.side,
            spot,
            node,
        });
    }
}
