/** A block moved past its neighbour, or removed. */
import { type Command, Selection } from "@tiptap/pm/state";
import { currentPlace, type Place, placeAt } from "./place";

/** Moves the block in which the caret is past the one before or after it; the caret goes along. */
export function moveBlock(towards: "up" | "down"): Command {
  return (state, dispatch) => {
    const place = currentPlace(state);
    const other = place && placeAt(state.doc, place.index + (towards === "up" ? -1 : 1));
    if (!place || !other) return false;
    const { tr, selection } = state;
    const [first, second]: [Place, Place] = towards === "up" ? [other, place] : [place, other];
    tr.replaceWith(first.from, second.to, [second.node, first.node]);
    const shift = towards === "up" ? -other.node.nodeSize : other.node.nodeSize;
    tr.setSelection(Selection.near(tr.doc.resolve(selection.from + shift)));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Removes the block in which the caret is. */
export const removeBlock: Command = (state, dispatch) => {
  const place = currentPlace(state);
  if (!place) return false;
  const { tr } = state;
  tr.delete(place.from, place.to);
  dispatch?.(tr.scrollIntoView());
  return true;
};
