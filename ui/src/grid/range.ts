import type { Block } from "./clipboard/read";
import type { GridColumn } from "./types";

/** A cell by the numbers of its row and column. */
export interface Spot {
  row: number;
  column: number;
}

/** A rectangle of cells, both ends included. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The rectangle between two of its corners. */
export function between(one: Spot, other: Spot): Range {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

/** Whether a rectangle holds a cell. */
export function holds(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** Whether a rectangle is more than one cell. */
export function isWide(range: Range): boolean {
  return range.top !== range.bottom || range.left !== range.right;
}

/** The rows and columns that ranges count in, with the text that each cell shows. */
export interface Sheet<Row> {
  rows: readonly Row[];
  columns: readonly GridColumn<Row>[];
  /** The text that the cell shows now, be it the row's own or one that was refused. */
  shown(row: Row, column: GridColumn<Row>): string;
}

/** The texts of a rectangle. */
export function textsOf<Row>(sheet: Sheet<Row>, range: Range): Block {
  return sheet.rows
    .slice(range.top, range.bottom + 1)
    .map((row) => sheet.columns.slice(range.left, range.right + 1).map((column) => sheet.shown(row, column)));
}

/**
 * Where Ctrl with an arrow leads along a line of cells: to the end of the filled stretch, to the next filled cell when the
 * neighbour is empty, else to the end of the line.
 */
export function edge(filled: readonly boolean[], from: number, step: 1 | -1): number {
  const last = step === 1 ? filled.length - 1 : 0;
  if (from === last) return from;
  let at = from + step;
  if (filled[from] && filled[at]) {
    while (at !== last && filled[at + step]) at += step;
    return at;
  }
  while (at !== last && !filled[at]) at += step;
  return at;
}

/** The cell that an arrow key leads to, clamped to the sheet; with `far`, at the edge of the filled stretch. */
export function arrow<Row>(sheet: Sheet<Row>, from: Spot, key: string, far: boolean): Spot {
  const step = key === "ArrowDown" || key === "ArrowRight" ? 1 : -1;
  const isVertical = key === "ArrowDown" || key === "ArrowUp";
  const line = isVertical ? columnFilled(sheet, from.column) : rowFilled(sheet, from.row);
  const here = isVertical ? from.row : from.column;
  const there = far ? edge(line, here, step) : Math.min(Math.max(here + step, 0), line.length - 1);
  return isVertical ? { ...from, row: there } : { ...from, column: there };
}

function columnFilled<Row>(sheet: Sheet<Row>, at: number): boolean[] {
  const column = sheet.columns[at];
  return sheet.rows.map((row) => column !== undefined && sheet.shown(row, column) !== "");
}

function rowFilled<Row>(sheet: Sheet<Row>, at: number): boolean[] {
  const row = sheet.rows[at];
  return sheet.columns.map((column) => row !== undefined && sheet.shown(row, column) !== "");
}
