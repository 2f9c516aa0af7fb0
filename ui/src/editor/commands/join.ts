/** Backspace at the start of a block, Delete at its end. */
import { type Command, type EditorState, TextSelection } from "@tiptap/pm/state";
import { childrenOf } from "../document/write";
import { currentPlace, isItem, kindOf, type Place, placeAt } from "./place";

/** Whether a block, empty here, has a text in the other language. */
export type HasPartner = (id: string) => boolean;

/** Backspace: an item or a heading becomes a paragraph, then joins the block before; a placeholder is only stepped over. */
export function joinBackward(hasPartner: HasPartner): Command {
  return (state, dispatch) => {
    const place = currentPlace(state);
    if (!place || !isAtStart(state)) return false;
    const kind = kindOf(place.node);
    if (place.node.type.name === "block" && (isItem(kind) || kind === "quotation")) {
      dispatch?.(state.tr.setNodeAttribute(place.from, "kind", kind === "inner-bullet" ? "bullet" : "paragraph"));
      return true;
    }
    return join(state, dispatch, placeAt(state.doc, place.index - 1), place, hasPartner, "before");
  };
}

/** Delete: the next block joins this one. */
export function joinForward(hasPartner: HasPartner): Command {
  return (state, dispatch) => {
    const place = currentPlace(state);
    if (!place || !isAtEnd(state)) return false;
    return join(state, dispatch, place, placeAt(state.doc, place.index + 1), hasPartner, "after");
  };
}

function join(
  state: EditorState,
  dispatch: Parameters<Command>[1],
  first: Place | undefined,
  second: Place | undefined,
  hasPartner: HasPartner,
  towards: "before" | "after",
): boolean {
  if (!first || !second) return true;
  const { tr } = state;
  const isPlaceholder = ({ node }: Place) => isEmpty(node) && hasPartner(node.attrs.id as string);
  const isTable = first.node.type.name === "row" || second.node.type.name === "row";
  if (isPlaceholder(first) || isPlaceholder(second)) step(tr, first, second, towards);
  else if (isEmpty(first.node)) tr.delete(first.from, first.to);
  else if (isEmpty(second.node)) removeSecond(tr, first, second, towards);
  else if (isTable) step(tr, first, second, towards);
  else tr.join(second.from);
  dispatch?.(tr.scrollIntoView());
  return true;
}

function removeSecond(tr: EditorState["tr"], first: Place, second: Place, towards: "before" | "after"): void {
  tr.delete(second.from, second.to);
  if (towards === "before") tr.setSelection(TextSelection.near(tr.doc.resolve(first.to - 1), -1));
}

/** Only the caret moves. */
function step(tr: EditorState["tr"], first: Place, second: Place, towards: "before" | "after"): void {
  const selection =
    towards === "before"
      ? TextSelection.near(tr.doc.resolve(first.to - 1), -1)
      : TextSelection.near(tr.doc.resolve(second.from + 1), 1);
  tr.setSelection(selection);
}

function isEmpty(node: Place["node"]): boolean {
  return node.type.name === "row" ? childrenOf(node).every((cell) => cell.content.size === 0) : node.content.size === 0;
}

function isAtStart(state: EditorState): boolean {
  const { $from, empty } = state.selection;
  return empty && $from.parent.isTextblock && $from.parentOffset === 0 && ($from.depth === 1 || $from.index(1) === 0);
}

function isAtEnd(state: EditorState): boolean {
  const { $from, empty } = state.selection;
  const isLastCell = $from.depth === 1 || $from.index(1) === $from.node(1).childCount - 1;
  return empty && $from.parent.isTextblock && $from.parentOffset === $from.parent.content.size && isLastCell;
}
