import type { Block } from "./clipboard/read";
import type { Drafts } from "./drafts";
import { emptied, type FillWay, filled, layOver } from "./fill";
import { type Sheet, textsOf } from "./range";
import { asTyped } from "./typed";
import type { GridColumn, NewRow, TypedCell } from "./types";
import type { Cursors } from "./useCursor";
import type { Say } from "./useSay";

interface Around<Row> {
  sheet: Sheet<Row>;
  cursor: Cursors;
  drafts: Drafts;
  say: Say;
  readOnly: boolean;
  /** Whether a paste may add rows. */
  grows: boolean;
}

/** What can be done to cells. */
export interface Cells<Row> {
  send(cells: TypedCell[]): void;
  commit(row: Row, column: GridColumn<Row>, text: string): void;
  fill(way: FillWay): void;
  empty(): void;
  copied(): Block | undefined;
  paste(block: Block): void;
}

/** Typing, filling, emptying, copying and pasting. */
export function useCells<Row>({ sheet, cursor, drafts, say, readOnly, grows }: Around<Row>): Cells<Row> {
  const send = (cells: TypedCell[], added?: NewRow[]) => {
    if (readOnly || (cells.length === 0 && !added?.length)) return;
    void drafts.send(cells, added).then((returned) => {
      if (returned.length > 0) say("grid-refused", { count: returned.length });
    });
  };
  const { range } = cursor;
  return {
    send: (cells) => send(cells),
    commit: (row, column, text) => {
      const place = column.place?.(row);
      if (place !== undefined) send([{ place, text: asTyped(column, text) }]);
    },
    fill: (way) => range && send(filled(sheet, range, way)),
    empty: () => range && send(emptied(sheet, range)),
    copied: () => range && textsOf(sheet, range),
    paste: (block) => {
      const end = sheet.rows.length;
      const laid = layOver(sheet, block, range ?? { top: end, left: 0, bottom: end, right: 0 }, grows);
      send(laid.cells, laid.added);
      const count = laid.cells.length + laid.added.reduce((sum, row) => sum + Object.keys(row).length, 0);
      say(laid.lost > 0 ? "grid-pasted-lost" : "grid-pasted", { count, lost: laid.lost });
    },
  };
}
