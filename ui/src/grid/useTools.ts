import type { Range } from "./range";
import type { Tool } from "./Toolbar";
import type { GridProps } from "./types";
import type { Actions } from "./useActions";

/** The buttons that the grid offers for its rows, as far as its owner lets rows come, go and move. */
export function useTools<Row>(props: GridProps<Row>, range: Range | undefined, actions: Actions): Tool[] {
  if (props.readOnly) return [];
  const tools: Tool[] = [];
  if (props.insert) tools.push({ word: "grid-add", isPossible: true, run: actions.add });
  if (props.remove) tools.push({ word: "grid-remove", isPossible: range !== undefined, run: actions.remove });
  if (props.move) {
    tools.push({ word: "grid-raise", isPossible: range !== undefined && range.top > 0, run: () => actions.shift(-1) });
    const last = props.rows.length - 1;
    tools.push({
      word: "grid-lower",
      isPossible: range !== undefined && range.top < last,
      run: () => actions.shift(1),
    });
  }
  return tools;
}
