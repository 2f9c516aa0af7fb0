import type { GridColumn } from "./types";
import { widthOf } from "./width";

const LINE = 20;
const PADDING = 16;
/** How many lines are shown at most: texts are for reading, of a choice one needs no more than to know it again. */
const MOST_LINES = { text: 8, other: 2 };
/** The usual width of a letter in the grid's font, in CSS pixels. */
const LETTER = 6.6;

/** How high a row must be for its texts, in CSS pixels, up to a limit. */
export function heightOf<Row>(
  row: Row,
  columns: readonly GridColumn<Row>[],
  shown: (row: Row, column: GridColumn<Row>) => string,
): number {
  const lines = columns.map((column) => {
    const most = column.kind === "text" ? MOST_LINES.text : MOST_LINES.other;
    return Math.min(linesOf(shown(row, column), widthOf(column)), most);
  });
  return Math.max(1, ...lines) * LINE + PADDING;
}

/** How many lines a text takes when its words are laid one after the other. */
function linesOf(text: string, width: number): number {
  const letters = Math.max(6, Math.floor((width - PADDING) / LETTER));
  return text.split("\n").reduce((sum, line) => sum + wrapped(line, letters), 0);
}

function wrapped(line: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    if (used > 0 && used + 1 + word.length > letters) {
      lines += 1;
      used = 0;
    }
    used += word.length + (used > 0 ? 1 : 0);
    lines += Math.floor(Math.max(0, used - 1) / letters);
    used = used > letters ? used % letters : used;
  }
  return lines;
}
