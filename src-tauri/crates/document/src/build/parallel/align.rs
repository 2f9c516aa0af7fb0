//! Which block of one language says the same as which of the other.
//!
//! Headings, tables and charts are named after the rows of the plan that they stand for, in both languages alike; between
//! two that are known to be the same, blocks of the same kind go together in their order.

use crate::model::{Anchor, Block};
use crate::placed::Placed;
use plan::Language;
use std::collections::HashMap;
use std::mem::discriminant;
use std::ops::Range;

/// The largest product of lengths that is compared thoroughly; beyond it, blocks are paired as they come.
const MOST_COMPARED: usize = 1 << 18;

/// A block with its counterpart, or without one.
#[expect(clippy::large_enum_variant, reason = "lives for one call, a few thousand at most")]
pub(super) enum Aligned {
    /// Both languages say it.
    Both(Placed, Placed),
    /// Only the left one does.
    Left(Placed),
    /// Only the right one does.
    Right(Placed),
}

/// Pairs the blocks of two languages. Each block comes once, in the order of its language.
pub(super) fn align(languages: [Language; 2], [left, right]: [Vec<Placed>; 2]) -> Vec<Aligned> {
    let pairs = pairs(languages, &left, &right);
    let (mut left, mut right) = (left.into_iter(), right.into_iter());
    let mut aligned = vec![];
    let mut done = (0, 0);
    for (l, r) in pairs {
        aligned.extend(left.by_ref().take(l - done.0).map(Aligned::Left));
        aligned.extend(right.by_ref().take(r - done.1).map(Aligned::Right));
        aligned.extend(
            left.next()
                .zip(right.next())
                .map(|(left, right)| Aligned::Both(left, right)),
        );
        done = (l + 1, r + 1);
    }
    aligned.extend(left.map(Aligned::Left));
    aligned.extend(right.map(Aligned::Right));
    aligned
}

/// The places of blocks that say the same, both rising.
fn pairs(languages: [Language; 2], left: &[Placed], right: &[Placed]) -> Vec<(usize, usize)> {
    let named = right.iter().enumerate();
    let named: HashMap<&str, usize> = named
        .filter_map(|(place, placed)| Some((name(&placed.block, languages[1])?, place)))
        .collect();
    let mut pairs = vec![];
    let mut done = (0, 0);
    for (l, placed) in left.iter().enumerate() {
        let counterpart = name(&placed.block, languages[0]).and_then(|name| named.get(name));
        let Some(r) = counterpart.copied().filter(|r| *r >= done.1) else {
            continue;
        };
        between(&mut pairs, (left, done.0..l), (right, done.1..r));
        pairs.push((l, r));
        done = (l + 1, r + 1);
    }
    between(&mut pairs, (left, done.0..left.len()), (right, done.1..right.len()));
    pairs
}

/// What a block is called in both languages, when it is called anything.
fn name(block: &Block, language: Language) -> Option<&str> {
    let Anchor(anchor) = match block {
        Block::Heading(heading) => &heading.anchor,
        Block::Table(table) => &table.anchor,
        Block::Chart(chart) => &chart.anchor,
        Block::Paragraph(_)
        | Block::List(_)
        | Block::Quotation(_)
        | Block::Note(_)
        | Block::Picture(_)
        | Block::Contents { .. }
        | Block::PageBreak
        | Block::InLanguage { .. }
        | Block::Parallel(_) => return None,
    };
    Some(anchor.strip_prefix(language.tag()).unwrap_or(anchor))
}

/// Whether two blocks without names can say the same.
fn alike(left: &Block, right: &Block) -> bool {
    let has_name = name(left, Language::Fi).or(name(right, Language::Fi)).is_some();
    !has_name && discriminant(left) == discriminant(right)
}

/// Pairs the blocks of two stretches in which nothing is known to be the same: first those at the beginning and at the
/// end that are alike, then the longest common sequence of kinds in the middle.
fn between(pairs: &mut Vec<(usize, usize)>, left: (&[Placed], Range<usize>), right: (&[Placed], Range<usize>)) {
    let ((left, l), (right, r)) = (left, right);
    let (from, to) = ((l.start, r.start), (l.end, r.end));
    let (left, right) = (&left[l], &right[r]);
    let same = |(left, right): &(&Placed, &Placed)| alike(&left.block, &right.block);
    let head = left.iter().zip(right).take_while(same).count();
    let (left, right) = (&left[head..], &right[head..]);
    let tail = left.iter().rev().zip(right.iter().rev()).take_while(same).count();
    let (left, right) = (&left[..left.len() - tail], &right[..right.len() - tail]);
    pairs.extend((0..head).map(|place| (from.0 + place, from.1 + place)));
    let middle = common(left, right);
    pairs.extend(middle.into_iter().map(|(l, r)| (from.0 + head + l, from.1 + head + r)));
    pairs.extend((1..=tail).rev().map(|place| (to.0 - place, to.1 - place)));
}

/// The longest common sequence of kinds.
fn common(left: &[Placed], right: &[Placed]) -> Vec<(usize, usize)> {
    if left.len().saturating_mul(right.len()) > MOST_COMPARED {
        let places = 0..left.len().min(right.len());
        return places
            .filter(|place| alike(&left[*place].block, &right[*place].block))
            .map(|place| (place, place))
            .collect();
    }
    // How long the longest sequence is from each pair of places on.
    let width = right.len() + 1;
    let mut longest = vec![0_u32; (left.len() + 1) * width];
    for l in (0..left.len()).rev() {
        for r in (0..right.len()).rev() {
            longest[l * width + r] = if alike(&left[l].block, &right[r].block) {
                longest[(l + 1) * width + r + 1] + 1
            } else {
                longest[(l + 1) * width + r].max(longest[l * width + r + 1])
            };
        }
    }
    let (mut l, mut r) = (0, 0);
    let mut pairs = vec![];
    while l < left.len() && r < right.len() {
        if alike(&left[l].block, &right[r].block) {
            pairs.push((l, r));
            (l, r) = (l + 1, r + 1);
        } else if longest[(l + 1) * width + r] >= longest[l * width + r + 1] {
            l += 1;
        } else {
            r += 1;
        }
    }
    pairs
}
