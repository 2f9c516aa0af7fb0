/** Enter. */
import type { Command, Transaction } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import type { BlockKind } from "../model";
import { currentPlace, isItem, kindOf } from "./place";

/**
 * Enter in a block: the first part keeps the id and with it its translation. At the very start an empty block comes
 * before, because there the whole text is the second part.
 */
export const splitBlock: Command = (state, dispatch) => {
  const place = currentPlace(state);
  const { selection } = state;
  if (place?.node.type.name !== "block" || !(selection instanceof TextSelection)) return false;
  const kind = kindOf(place.node);
  const { tr } = state;
  if (!selection.empty) tr.deleteSelection();
  const { $from } = tr.selection;
  if ($from.parent.type.name !== "block") return false;
  if ($from.parent.content.size === 0 && leavesWhenEmpty(kind)) {
    tr.setNodeAttribute($from.before(1), "kind", outer(kind));
  } else if ($from.parentOffset === 0 && $from.parent.content.size > 0) {
    insertEmpty(tr, $from.before(1), isItem(kind) ? kind : "paragraph");
  } else {
    const attrs = { id: null, kind: follower(kind), attachment: null };
    tr.split($from.pos, 1, [{ type: $from.parent.type, attrs }]);
  }
  dispatch?.(tr.scrollIntoView());
  return true;
};

function insertEmpty(tr: Transaction, position: number, kind: BlockKind): void {
  const { block } = tr.doc.type.schema.nodes;
  if (block) tr.insert(position, block.create({ id: null, kind, attachment: null }));
}

function leavesWhenEmpty(kind: BlockKind): boolean {
  return isItem(kind) || kind === "quotation";
}

function outer(kind: BlockKind): BlockKind {
  return kind === "inner-bullet" ? "bullet" : "paragraph";
}

/** What the second part is: after a heading comes text, after an item another item. */
function follower(kind: BlockKind): BlockKind {
  return isItem(kind) || kind === "quotation" ? kind : "paragraph";
}
