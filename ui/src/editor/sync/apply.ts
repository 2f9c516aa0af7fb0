/** Puts a fitted chapter into the editor with the smallest change, so that the caret stays where it is. */
import { Fragment, type Node } from "@tiptap/pm/model";
import { type EditorState, Selection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { childrenOf } from "../document/write";

/** Marks a transaction that brings the plan's own view: it isn't sent back. */
export const FROM_PLAN = "fromPlan";

/** The transaction that turns the document into `pieces`, or none when it already is. */
export function applyPieces(state: EditorState, pieces: readonly Node[]): Transaction | undefined {
  const now = childrenOf(state.doc);
  if (now.length === pieces.length && now.every((node, index) => node === pieces[index])) return undefined;
  const { tr } = state;
  const sameBlocks =
    now.length === pieces.length && now.every((node, index) => node.attrs.id === pieces[index]?.attrs.id);
  if (sameBlocks) replaceContents(tr, now, pieces);
  else replaceBlocks(tr, state, now, pieces);
  return tr.setMeta(FROM_PLAN, true).setMeta("addToHistory", false);
}

/** The same blocks in the same order: each changed one gets only the part that differs. */
function replaceContents(tr: Transaction, now: readonly Node[], pieces: readonly Node[]): void {
  let position = tr.doc.content.size;
  for (let index = now.length - 1; index >= 0; index -= 1) {
    const before = now[index];
    const after = pieces[index];
    if (before === undefined || after === undefined) continue;
    position -= before.nodeSize;
    if (before !== after) replaceOne(tr, position, before, after);
  }
}

function replaceOne(tr: Transaction, position: number, before: Node, after: Node): void {
  if (before.type !== after.type) {
    tr.replaceWith(position, position + before.nodeSize, after);
    return;
  }
  const start = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (start !== null && end !== null) {
    const overlap = Math.max(0, start - Math.min(end.a, end.b));
    const content = after.slice(start, end.b + overlap);
    tr.replace(position + 1 + start, position + 1 + end.a + overlap, content);
  }
  if (!before.hasMarkup(after.type, after.attrs, after.marks)) tr.setNodeMarkup(position, undefined, after.attrs);
}

/** Other blocks or another order: the run that differs is replaced, and the caret goes back to its block. */
function replaceBlocks(tr: Transaction, state: EditorState, now: readonly Node[], pieces: readonly Node[]): void {
  let head = 0;
  while (head < now.length && head < pieces.length && now[head] === pieces[head]) head += 1;
  let tail = 0;
  const shorter = Math.min(now.length, pieces.length) - head;
  while (tail < shorter && now[now.length - 1 - tail] === pieces[pieces.length - 1 - tail]) tail += 1;
  const from = size(now.slice(0, head));
  const to = from + size(now.slice(head, now.length - tail));
  const anchor = caretIn(state.doc, state.selection.anchor);
  const caret = caretIn(state.doc, state.selection.head);
  tr.replaceWith(from, to, Fragment.from(pieces.slice(head, pieces.length - tail)));
  restore(tr, anchor, caret);
}

function size(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + node.nodeSize, 0);
}

interface Caret {
  id: string | null;
  index: number;
  offset: number;
}

function caretIn(doc: Node, position: number): Caret {
  const $position = doc.resolve(position);
  const index = $position.index(0);
  const node = doc.maybeChild(index);
  const id = (node?.attrs.id as string | null | undefined) ?? null;
  return { id, index, offset: $position.depth === 0 ? 1 : position - $position.before(1) };
}

function restore(tr: Transaction, anchor: Caret, head: Caret): void {
  const from = positionOf(tr.doc, anchor);
  const to = positionOf(tr.doc, head);
  tr.setSelection(TextSelection.between(tr.doc.resolve(from), tr.doc.resolve(to)));
  if (!tr.selection.$from.parent.isTextblock) tr.setSelection(Selection.near(tr.doc.resolve(from)));
}

/** Where a caret is now: in its block, or, when the block is gone, at the end of the one before. */
function positionOf(doc: Node, caret: Caret): number {
  let position = 0;
  let fallback = 0;
  for (const [index, node] of childrenOf(doc).entries()) {
    if (node.attrs.id === caret.id) return position + Math.min(caret.offset, node.nodeSize - 1);
    if (index < caret.index) fallback = position + node.nodeSize - 1;
    position += node.nodeSize;
  }
  return fallback;
}
