//! The order of a chapter's blocks.

use crate::content::Block;
use crate::id::BlockId;

/// The blocks that were written, and among them those that remain: each behind the nearest block before it in the old order that
/// is still there, at the front when there is none. `old` has every block of the old order, with what remains of it unwritten.
pub(super) fn with_remaining<'a>(
    written: Vec<Block>,
    old: impl Iterator<Item = (&'a BlockId, Option<Block>)>,
) -> Vec<Block> {
    let mut blocks = written;
    let mut behind: Option<&BlockId> = None;
    for (id, remains) in old {
        if let Some(block) = remains {
            let at = behind.and_then(|before| blocks.iter().position(|block| block.id == *before));
            blocks.insert(at.map_or(0, |at| at + 1), block);
            behind = Some(id);
        } else if blocks.iter().any(|block| block.id == *id) {
            behind = Some(id);
        }
    }
    blocks
}

/// All blocks of the plan, with new ones for those that are `ours`. They stand where the old ones stood, so that others keep
/// their places; those for which there is no old place follow the last one.
pub(super) fn in_slots(all: &[Block], ours: impl Fn(&Block) -> bool, new: Vec<Block>) -> Vec<Block> {
    let slots = all.iter().filter(|block| ours(block)).count();
    let mut new = new.into_iter();
    let mut blocks = Vec::with_capacity(all.len() + new.len());
    let mut seen = 0;
    for block in all {
        if !ours(block) {
            blocks.push(block.clone());
            continue;
        }
        seen += 1;
        blocks.extend(new.next());
        if seen == slots {
            blocks.extend(new.by_ref());
        }
    }
    blocks.extend(new);
    blocks
}
