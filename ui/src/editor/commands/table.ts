/** Tables: rows that follow one another. */
import type { Node, Schema } from "@tiptap/pm/model";
import { type Command, type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { childrenOf } from "../document/write";
import { cellsOf, type Inline, rowOf } from "../model";
import { currentPlace, kindOf, type Place, placeAt } from "./place";

/** A column that is added before an index, or removed. */
export interface ColumnEdit {
  rows: readonly string[];
  column: number;
  change: "add" | "remove";
}

/** The rows of the table in which the caret is; a header row begins a table. */
export function tableRows(state: EditorState): Place[] {
  const place = currentPlace(state);
  if (place?.node.type.name !== "row") return [];
  const rows = [place];
  for (let row = place; kindOf(row.node) !== "table-header"; ) {
    const before = placeAt(state.doc, row.index - 1);
    if (before?.node.type.name !== "row") break;
    rows.unshift(before);
    row = before;
  }
  for (let row: Place = place; ; ) {
    const after = placeAt(state.doc, row.index + 1);
    if (after?.node.type.name !== "row" || kindOf(after.node) === "table-header") break;
    rows.push(after);
    row = after;
  }
  return rows;
}

/** The column in which the caret is. */
export function currentColumn(state: EditorState): number {
  const { $from } = state.selection;
  return $from.depth > 0 ? $from.index(1) : 0;
}

/** Inserts an empty table with a header row after the block in which the caret is, or in its place when it is empty. */
export function insertTable(rows: number, columns: number, hasPartner: (id: string) => boolean): Command {
  return (state, dispatch) => {
    const place = currentPlace(state);
    if (!place) return false;
    const nodes = Array.from({ length: rows }, (_, row) => newRow(state.schema, columns, row === 0));
    const replaces =
      place.node.type.name === "block" && place.node.content.size === 0 && !hasPartner(place.node.attrs.id as string);
    const { tr } = state;
    const from = replaces ? place.from : place.to;
    tr.replaceWith(from, place.to, nodes);
    tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1)));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Adds an empty row above or below the one with the caret. */
export function addRow(where: "above" | "below"): Command {
  return (state, dispatch) => {
    const place = currentPlace(state);
    if (place?.node.type.name !== "row") return false;
    const { tr } = state;
    const position = where === "above" ? place.from : place.to;
    tr.insert(position, newRow(state.schema, place.node.childCount, false));
    tr.setSelection(TextSelection.near(tr.doc.resolve(position + 1)));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Makes the row with the caret the header of the rows below it, or an ordinary row. */
export const toggleHeader: Command = (state, dispatch) => {
  const place = currentPlace(state);
  if (place?.node.type.name !== "row") return false;
  const kind = kindOf(place.node) === "table-header" ? "table-row" : "table-header";
  dispatch?.(state.tr.setNodeAttribute(place.from, "kind", kind));
  return true;
};

/** The edit that adds a column beside the caret, or removes the caret's; none outside a table or for the last column. */
export function columnEdit(state: EditorState, change: "left" | "right" | "remove"): ColumnEdit | undefined {
  const rows = tableRows(state);
  const width = Math.max(0, ...rows.map(({ node }) => node.childCount));
  if (rows.length === 0 || (change === "remove" && width < 2)) return undefined;
  return {
    rows: rows.map(({ node }) => node.attrs.id as string),
    column: currentColumn(state) + (change === "right" ? 1 : 0),
    change: change === "remove" ? "remove" : "add",
  };
}

/** Does a column edit in every row of it that the document has. */
export function editColumn(edit: ColumnEdit): Command {
  return (state, dispatch) => {
    const { tr } = state;
    for (let index = state.doc.childCount - 1; index >= 0; index -= 1) {
      const place = placeAt(state.doc, index);
      if (place && edit.rows.includes(place.node.attrs.id as string)) editRow(tr, place, edit);
    }
    if (!tr.docChanged) return false;
    dispatch?.(tr);
    return true;
  };
}

/** The same column edit in a text that no editor shows. */
export function editColumnOfText(text: readonly Inline[], edit: ColumnEdit): Inline[] {
  const cells = cellsOf(text);
  if (edit.change === "add") cells.splice(Math.min(edit.column, cells.length), 0, []);
  else if (cells.length > 1) cells.splice(edit.column, 1);
  return rowOf(cells);
}

/** Tab and Shift+Tab: the cell after or before this one; after the last cell Tab goes on to the next control. */
export function goToCell(towards: 1 | -1): Command {
  return (state, dispatch) => {
    const place = currentPlace(state);
    if (place?.node.type.name !== "row") return false;
    const column = currentColumn(state) + towards;
    if (column >= 0 && column < place.node.childCount) return goTo(state, dispatch, place, column);
    const next = placeAt(state.doc, place.index + towards);
    if (next?.node.type.name !== "row") return false;
    return goTo(state, dispatch, next, towards === 1 ? 0 : next.node.childCount - 1);
  };
}

/** Enter in a table: the cell below; after the last row a new one; in an empty last row out of the table. */
export const enterInTable: Command = (state, dispatch) => {
  const place = currentPlace(state);
  if (place?.node.type.name !== "row") return false;
  const below = placeAt(state.doc, place.index + 1);
  if (below?.node.type.name === "row") return goTo(state, dispatch, below, currentColumn(state));
  if (childrenOf(place.node).some((cell) => cell.content.size > 0)) return addRow("below")(state, dispatch);
  const { tr, schema } = state;
  const block = schema.node("block", { id: place.node.attrs.id, kind: "paragraph", attachment: null });
  tr.replaceWith(place.from, place.to, block).setSelection(TextSelection.create(tr.doc, place.from + 1));
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Deletes what is selected over the borders of cells, and leaves the cells. */
export const clearCells: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  const isInTable = $from.parent.type.name === "cell" || $to.parent.type.name === "cell";
  if (!isInTable || $from.sameParent($to)) return false;
  const { tr } = state;
  state.doc.nodesBetween($from.pos, $to.pos, (node, position) => {
    if (!node.isTextblock) return true;
    const start = Math.max($from.pos, position + 1);
    const end = Math.min($to.pos, position + 1 + node.content.size);
    if (end > start) tr.delete(tr.mapping.map(start), tr.mapping.map(end));
    return false;
  });
  tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map($from.pos))));
  dispatch?.(tr);
  return true;
};

function editRow(tr: Transaction, place: Place, edit: ColumnEdit): void {
  const cells = childrenOf(place.node);
  const { cell } = place.node.type.schema.nodes;
  if (!cell) return;
  const before = cells.slice(0, edit.column).reduce((sum, node) => sum + node.nodeSize, place.from + 1);
  const removed = cells[edit.column];
  if (edit.change === "add") tr.insert(before, cell.create());
  else if (removed && cells.length > 1) tr.delete(before, before + removed.nodeSize);
}

function goTo(state: EditorState, dispatch: Parameters<Command>[1], row: Place, column: number): boolean {
  const cells = childrenOf(row.node);
  const target = Math.min(column, cells.length - 1);
  const before = cells.slice(0, target).reduce((sum, node) => sum + node.nodeSize, row.from + 1);
  const end = before + 1 + (cells[target]?.content.size ?? 0);
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, before + 1, end)).scrollIntoView());
  return true;
}

function newRow(schema: Schema, columns: number, isHeader: boolean): Node {
  const attrs = { id: null, kind: isHeader ? "table-header" : "table-row", attachment: null };
  const cells = Array.from({ length: columns }, () => schema.node("cell"));
  return schema.node("row", attrs, cells);
}
