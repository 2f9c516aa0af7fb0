import type { GridColumn } from "./types";

const LINE = 20;
const PADDING = 16;
const MOST_LINES = 8;
/** The usual width of a letter in the grid's font, in CSS pixels. */
const LETTER = 7.2;
const USUAL_WIDTH = 240;

/** How high a row must be for its texts, in CSS pixels: up to eight lines, then the cell cuts the rest. */
export function heightOf<Row>(
  row: Row,
  columns: readonly GridColumn<Row>[],
  shown: (row: Row, column: GridColumn<Row>) => string,
): number {
  const lines = columns.map((column) => linesOf(shown(row, column), column.width ?? USUAL_WIDTH));
  return Math.min(Math.max(1, ...lines), MOST_LINES) * LINE + PADDING;
}

function linesOf(text: string, width: number): number {
  const letters = Math.max(6, Math.floor((width - PADDING) / LETTER));
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
}
