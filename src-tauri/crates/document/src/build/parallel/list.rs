//! Long lists side by side: a few items at a time, so that they stay beside each other.

use crate::model::{Item, List};

/// How many characters of a column go together at least.
const TOGETHER: usize = 280;

/// Two lists in pieces that begin at the same item. Numbered lists stay whole, because a piece would start again at one.
pub(super) fn pieces(left: List, right: List) -> Vec<[List; 2]> {
    if left.ordered || right.ordered || left.items.len() != right.items.len() {
        return vec![[left, right]];
    }
    let mut pieces: Vec<[List; 2]> = vec![];
    let mut length = 0;
    for (left, right) in left.items.into_iter().zip(right.items) {
        if length == 0 {
            pieces.push([(); 2].map(|()| List {
                ordered: false,
                items: vec![],
            }));
        }
        length += characters(&left).max(characters(&right));
        if length >= TOGETHER {
            length = 0;
        }
        let [first, second] = pieces.last_mut().expect("a piece has been begun");
        first.items.push(left);
        second.items.push(right);
    }
    pieces
}

fn characters(item: &Item) -> usize {
    let own: usize = item.spans.iter().map(|span| span.text.chars().count()).sum();
    let inner = item.inner.iter().flat_map(|list| &list.items);
    own + inner.map(characters).sum::<usize>()
}
