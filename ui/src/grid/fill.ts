import type { Block } from "./clipboard/read";
import { isWide, type Range, type Sheet, type Spot, textsOf } from "./range";
import { asTyped } from "./typed";
import type { NewRow, TypedCell } from "./types";

/** What a paste does: the cells it types into, the rows it adds below, and how many of its cells have nowhere to go. */
export interface Paste {
  cells: TypedCell[];
  added: NewRow[];
  lost: number;
}

/** Lays a block over the sheet from the range's first cell; one value fills the whole range. Rows below the last are added when the sheet may grow. */
export function layOver<Row>(sheet: Sheet<Row>, block: Block, range: Range, grows: boolean): Paste {
  const single = block.length === 1 && block[0]?.length === 1;
  const whole = single && isWide(range) ? repeated(block[0]?.[0] ?? "", range) : block;
  const paste: Paste = { cells: [], added: [], lost: 0 };
  for (const [down, texts] of whole.entries()) {
    const row = sheet.rows[range.top + down];
    if (row !== undefined) layRow(sheet, paste, row, texts, range.left);
    else if (grows) addRow(sheet, paste, texts, range.left);
    else paste.lost += texts.filter((text) => text !== "").length;
  }
  return paste;
}

function repeated(text: string, range: Range): Block {
  const row = Array.from({ length: range.right - range.left + 1 }, () => text);
  return Array.from({ length: range.bottom - range.top + 1 }, () => row);
}

function layRow<Row>(sheet: Sheet<Row>, paste: Paste, row: Row, texts: string[], left: number): void {
  for (const [across, text] of texts.entries()) {
    const column = sheet.columns[left + across];
    const place = column?.place?.(row);
    if (column && place !== undefined) paste.cells.push({ place, text: asTyped(column, text) });
    else if (text.trim() !== "" && column?.kind !== "computed") paste.lost += 1;
  }
}

function addRow<Row>(sheet: Sheet<Row>, paste: Paste, texts: string[], left: number): void {
  const added: NewRow = {};
  for (const [across, text] of texts.entries()) {
    const column = sheet.columns[left + across];
    if (column?.place && text.trim() !== "") added[column.key] = asTyped(column, text);
    else if (text.trim() !== "" && column?.kind !== "computed") paste.lost += 1;
  }
  paste.added.push(added);
}

/** Empties a rectangle. */
export function emptied<Row>(sheet: Sheet<Row>, range: Range): TypedCell[] {
  const filled = textsOf(sheet, range);
  const cells: TypedCell[] = [];
  for (const [down, texts] of filled.entries()) {
    const row = sheet.rows[range.top + down];
    for (const [across, text] of texts.entries()) {
      const place = row === undefined ? undefined : sheet.columns[range.left + across]?.place?.(row);
      if (place !== undefined && text !== "") cells.push({ place, text: "" });
    }
  }
  return cells;
}

/** Which way a fill goes. */
export type FillWay = "down" | "right";

/** Fills a rectangle from its first row or column; a rectangle that is one cell deep is filled from its neighbour before it. */
export function filled<Row>(sheet: Sheet<Row>, range: Range, way: FillWay): TypedCell[] {
  const isDown = way === "down";
  const deep = isDown ? range.bottom > range.top : range.right > range.left;
  const source = (isDown ? range.top : range.left) - (deep ? 0 : 1);
  if (source < 0) return [];
  const cells: TypedCell[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const from = isDown ? { row: source, column } : { row, column: source };
      const cell = copied(sheet, from, { row, column });
      if (cell) cells.push(cell);
    }
  }
  return cells;
}

/** One cell's text typed into another; undefined when the other can't be edited or is the same. */
export function copied<Row>(sheet: Sheet<Row>, from: Spot, to: Spot): TypedCell | undefined {
  const [source, target] = [sheet.rows[from.row], sheet.rows[to.row]];
  const [sourceColumn, column] = [sheet.columns[from.column], sheet.columns[to.column]];
  if (source === undefined || target === undefined || !sourceColumn || !column) return undefined;
  const place = column.place?.(target);
  if (place === undefined || (from.row === to.row && from.column === to.column)) return undefined;
  return { place, text: asTyped(column, sheet.shown(source, sourceColumn)) };
}
