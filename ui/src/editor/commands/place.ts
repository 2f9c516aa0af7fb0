/** Where the caret is, in terms of blocks. */
import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import type { BlockKind } from "../model";

/** A top-level block and its position. */
export interface Place {
  node: Node;
  index: number;
  /** The position right before it. */
  from: number;
  /** The position right after it. */
  to: number;
}

/** The block at an index. */
export function placeAt(doc: Node, index: number): Place | undefined {
  const node = doc.maybeChild(index);
  if (node === null || index < 0) return undefined;
  let from = 0;
  for (let before = 0; before < index; before += 1) from += doc.child(before).nodeSize;
  return { node, index, from, to: from + node.nodeSize };
}

/** The block in which the caret, or the start of the selection, is. */
export function currentPlace(state: EditorState): Place | undefined {
  return placeAt(state.doc, state.selection.$from.index(0));
}

/** The blocks that the selection touches. */
export function selectedPlaces(state: EditorState): Place[] {
  const { $from, $to } = state.selection;
  const last = $to.depth === 0 ? $to.index(0) - 1 : $to.index(0);
  const places: Place[] = [];
  for (let index = $from.index(0); index <= Math.max(last, $from.index(0)); index += 1) {
    const place = placeAt(state.doc, index);
    if (place) places.push(place);
  }
  return places;
}

/** The block with an id. */
export function placeOf(doc: Node, id: string): Place | undefined {
  for (let index = 0; index < doc.childCount; index += 1) {
    if (doc.child(index).attrs.id === id) return placeAt(doc, index);
  }
  return undefined;
}

/** What a block is. */
export function kindOf(node: Node): BlockKind {
  return node.attrs.kind as BlockKind;
}

/** True for the items of a list. */
export function isItem(kind: BlockKind): boolean {
  return kind === "bullet" || kind === "inner-bullet" || kind === "numbered";
}
