//! Which passage of the document each element belongs to, and where on the pages it stands.
//!
//! Elements are made in the order of the document, so those of a passage follow each other; what is made later, because a
//! heading waited or the contents are written last, is inside an element that was made in time.

use std::collections::BTreeMap;

use super::flow::Flow;
use super::page::{Draw, Mark, Page, PageId, TextDraw};
use super::tree::{NodeId, Role, Tree};
use crate::font::Shaper;

/// Where on a page a passage stands, in points from the upper left corner of the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    /// The passage, counted as [`document::passages`] does; none for the cover.
    pub passage: Option<usize>,
    /// The page, from 1.
    pub page: usize,
    /// The left edge.
    pub x: f32,
    /// The upper edge.
    pub y: f32,
    /// How wide it is.
    pub width: f32,
    /// How high it is.
    pub height: f32,
}

impl Flow<'_> {
    /// Says that a passage begins.
    pub(super) fn passage(&mut self) {
        self.passages.push(NodeId(self.tree.nodes.len()));
    }
}

/// Where every passage that can be seen stands, once for each page: the cover first, then in the order of the document.
/// `begins` has the element before which each passage begins.
pub(super) fn extents(
    (pages, order): (&[Page], &[PageId]),
    (tree, begins): (&Tree, &[NodeId]),
    shaper: &Shaper,
) -> Vec<Extent> {
    let passages = passages(tree, begins);
    let mut found: BTreeMap<(Option<usize>, usize), Bounds> = BTreeMap::new();
    for (index, id) in order.iter().enumerate() {
        let mut owner = None;
        for draw in &pages[id.0].draws {
            match draw {
                Draw::Begin(Mark::Content { node, .. } | Mark::SoftHyphen { node, .. }) => owner = Some(*node),
                Draw::Begin(Mark::Artifact(_)) | Draw::End => owner = None,
                _ => {
                    if let Some((node, bounds)) = owner.zip(bounds(draw, shaper)) {
                        let known = found.entry((passages[node.0], index)).or_insert(bounds);
                        *known = known.with(bounds);
                    }
                }
            }
        }
    }
    let extent = |((passage, index), bounds): ((Option<usize>, usize), Bounds)| Extent {
        passage,
        page: index + 1,
        x: bounds.left,
        y: pages[order[index].0].frame.page_height - bounds.top,
        width: bounds.right - bounds.left,
        height: bounds.top - bounds.bottom,
    };
    found.into_iter().map(extent).collect()
}

/// The passage of every element: its own for what a passage consists of, its parent's for what is inside. An element comes
/// after the one it is in.
fn passages(tree: &Tree, begins: &[NodeId]) -> Vec<Option<usize>> {
    let mut passages: Vec<Option<usize>> = Vec::with_capacity(tree.nodes.len());
    for (index, node) in tree.nodes.iter().enumerate() {
        let outermost = node
            .parent
            .is_none_or(|parent| matches!(tree[parent].role, Role::Document | Role::Sect));
        let passage = match node.parent {
            Some(parent) if !outermost && node.role != Role::ListItem => passages[parent.0],
            _ => begins.partition_point(|first| first.0 <= index).checked_sub(1),
        };
        passages.push(passage);
    }
    passages
}

/// Edges in points from the lower left corner of the page.
#[derive(Clone, Copy)]
struct Bounds {
    left: f32,
    bottom: f32,
    right: f32,
    top: f32,
}

impl Bounds {
    fn with(self, other: Bounds) -> Bounds {
        Bounds {
            left: self.left.min(other.left),
            bottom: self.bottom.min(other.bottom),
            right: self.right.max(other.right),
            top: self.top.max(other.top),
        }
    }

    /// The least that holds all points.
    fn around(points: impl IntoIterator<Item = (f32, f32)>) -> Option<Bounds> {
        let point = |(x, y)| Bounds {
            left: x,
            bottom: y,
            right: x,
            top: y,
        };
        points.into_iter().map(point).reduce(Bounds::with)
    }
}

fn bounds(draw: &Draw, shaper: &Shaper) -> Option<Bounds> {
    match draw {
        Draw::Begin(_) | Draw::End => None,
        Draw::Text(text) => of_text(text, shaper),
        Draw::Rectangle {
            x, y, width, height, ..
        }
        | Draw::Picture {
            x, y, width, height, ..
        } => Bounds::around([(*x, *y), (x + width, y + height)]),
        Draw::Path { points, .. } => Bounds::around(points.iter().copied()),
    }
}

/// From the deepest descender to the highest ascender of the face.
fn of_text(text: &TextDraw, shaper: &Shaper) -> Option<Bounds> {
    let face = shaper.face(text.face);
    let em = |units: i16| f32::from(units) * face.thousandth() / 1000.0 * text.size;
    let space = shaper.space(text.face);
    let widths = text.shards.iter().map(|shard| {
        let after = if shard.space { space } else { 0.0 };
        shard.shaped.width + after
    });
    let width = widths.sum::<f32>() * text.size;
    let (low, high) = (em(face.tables.descender()), em(face.tables.ascender()));
    let (cos, sin) = text.turn.direction();
    let corners = [(0.0, low), (width, low), (width, high), (0.0, high)];
    Bounds::around(corners.map(|(x, y)| (text.x + x * cos - y * sin, text.y + x * sin + y * cos)))
}
