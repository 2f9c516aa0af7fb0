/** What a block is, changed: headings, lists, quotations; and how deep a list item is. */
import type { Command } from "@tiptap/pm/state";
import type { BlockKind } from "../model";
import { currentPlace, isItem, kindOf, placeAt, selectedPlaces } from "./place";

/** Makes the selected blocks a kind; table rows and pictures stay what they are. */
export function setKind(kind: BlockKind): Command {
  return (state, dispatch) => {
    const places = selectedPlaces(state).filter(({ node }) => isText(kindOf(node)));
    if (places.length === 0) return false;
    const { tr } = state;
    for (const { from } of places) tr.setNodeAttribute(from, "kind", kind);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Makes the selected blocks a kind, or paragraphs when all of them are it already. */
export function toggleKind(kind: BlockKind): Command {
  return (state, dispatch) => {
    const isAll = selectedPlaces(state).every(({ node }) => kindOf(node) === kind);
    return setKind(isAll ? "paragraph" : kind)(state, dispatch);
  };
}

/** Tab on an item: an item inside the one before it. Elsewhere Tab goes on to the next control. */
export const indentItem: Command = (state, dispatch) => {
  const place = currentPlace(state);
  const before = place && placeAt(state.doc, place.index - 1);
  if (!place || !before || kindOf(place.node) !== "bullet" || !isItem(kindOf(before.node))) return false;
  return setKind("inner-bullet")(state, dispatch);
};

/** Shift+Tab on an inner item: an item of the outer list. */
export const outdentItem: Command = (state, dispatch) => {
  const place = currentPlace(state);
  return place && kindOf(place.node) === "inner-bullet" ? setKind("bullet")(state, dispatch) : false;
};

/** True for the kinds that can become one another. */
export function isText(kind: BlockKind): boolean {
  return kind !== "table-header" && kind !== "table-row" && kind !== "picture";
}
