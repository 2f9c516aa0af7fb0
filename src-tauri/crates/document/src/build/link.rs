//! Links inside a document lead somewhere, or are plain text.

use super::spans::each;
use crate::anchors::anchors;
use crate::model::{Anchor, Block, Link, Span};
use crate::part::Part;
use crate::placed::Placed;
use std::collections::{HashMap, HashSet};
use std::slice;

/// Lets links to a figure's table lead to the table that really shows it.
pub(super) fn settle(blocks: &mut [Placed], part: &Part<'_>) {
    retarget(blocks, &|anchor| part.settle(anchor));
}

/// Lets links to what has been merged lead to what it was merged with.
pub(super) fn follow(blocks: &mut [Placed], merged: &HashMap<Anchor, Anchor>) {
    if !merged.is_empty() {
        retarget(blocks, &|anchor| merged.get(anchor).cloned());
    }
}

fn retarget(blocks: &mut [Placed], target: &dyn Fn(&Anchor) -> Option<Anchor>) {
    let mut change = |span: &mut Span| {
        let inside = match &mut span.link {
            Some(Link::Anchor(anchor)) => Some(anchor),
            Some(Link::Address(_)) | None => None,
        };
        for anchor in inside.into_iter().chain(&mut span.page_of) {
            if let Some(found) = target(anchor) {
                *anchor = found;
            }
        }
    };
    for placed in blocks {
        each(slice::from_mut(&mut placed.block), &mut change);
    }
}

/// Makes plain text of links to what the document doesn't have.
pub(super) fn drop_missing(blocks: &mut [Block]) {
    let anchors: HashSet<Anchor> = anchors(blocks).into_iter().cloned().collect();
    each(blocks, &mut |span| {
        if matches!(&span.link, Some(Link::Anchor(anchor)) if !anchors.contains(anchor)) {
            span.link = None;
        }
        if matches!(&span.page_of, Some(anchor) if !anchors.contains(anchor)) {
            span.page_of = None;
        }
    });
}
