import type { Range } from "./range";
import type { Tool } from "./Toolbar";
import type { GridProps } from "./types";
import type { Rows } from "./useRows";

/** The buttons that the grid offers for its rows, as far as its owner lets rows come, go and move. */
export function useTools<Row>(props: GridProps<Row>, range: Range | undefined, rows: Rows): Tool[] {
  if (props.readOnly) return [];
  const tools: Tool[] = [];
  if (props.insert) tools.push({ word: "grid-add", isPossible: true, run: rows.add });
  if (props.remove) tools.push({ word: "grid-remove", isPossible: range !== undefined, run: rows.remove });
  if (props.move) {
    tools.push({ word: "grid-raise", isPossible: range !== undefined && range.top > 0, run: () => rows.shift(-1) });
    const last = props.rows.length - 1;
    tools.push({
      word: "grid-lower",
      isPossible: range !== undefined && range.top < last,
      run: () => rows.shift(1),
    });
  }
  return tools;
}
