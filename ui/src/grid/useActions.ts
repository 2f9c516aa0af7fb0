import { type RefObject, useState } from "react";
import type { CellKeyboardEvent, CellKeyDownArgs, DataGridHandle } from "react-data-grid";
import { useText } from "../words";
import type { Block } from "./clipboard/read";
import type { Drafts } from "./drafts";
import { emptied, type FillWay, filled, layOver } from "./fill";
import { commandFor } from "./keys";
import { arrow, isWide, type Sheet, type Spot, textsOf } from "./range";
import { asTyped } from "./typed";
import type { GridColumn, GridProps, NewRow, TypedCell } from "./types";
import type { Cursors } from "./useCursor";

interface Around<Row> extends GridProps<Row> {
  sheet: Sheet<Row>;
  ids: readonly string[];
  cursor: Cursors;
  drafts: Drafts;
  grid: RefObject<DataGridHandle | null>;
  toolbar: RefObject<HTMLDivElement | null>;
}

/** What buttons can ask of the grid. */
export interface Actions {
  add(): void;
  remove(): void;
  shift(step: 1 | -1): void;
}

type KeyArgs<Row> = CellKeyDownArgs<Row, Row>;

/** What can be done to the cells, and which key does it. */
export function useActions<Row>(around: Around<Row>) {
  const { sheet, ids, cursor, drafts, grid, toolbar, readOnly } = around;
  const text = useText();
  const [said, setSaid] = useState("");
  const say = (id: string, args?: Record<string, number>) => setSaid(text(id, args));

  const send = (cells: TypedCell[], added?: NewRow[]) => {
    if (readOnly || (cells.length === 0 && !added?.length)) return;
    void drafts.send(cells, added).then((returned) => {
      if (returned.length > 0) say("grid-refused", { count: returned.length });
    });
  };
  const commit = (row: Row, column: GridColumn<Row>, text: string) => {
    const place = column.place?.(row);
    if (place !== undefined) send([{ place, text: asTyped(column, text) }]);
  };
  const fill = (way: FillWay) => {
    if (cursor.range) send(filled(sheet, cursor.range, way));
  };
  const empty = () => {
    if (cursor.range) send(emptied(sheet, cursor.range));
  };
  const add = () => {
    if (readOnly || !around.insert) return;
    const before = cursor.spot ? ids[cursor.spot.row + 1] : undefined;
    void around.insert(before).then(([id]) => {
      if (id !== undefined) cursor.follow(id);
      say("grid-added");
    });
  };
  const remove = () => {
    if (readOnly || !around.remove || !cursor.range) return;
    const gone = ids.slice(cursor.range.top, cursor.range.bottom + 1);
    void around.remove([...gone]).then(() => say("grid-removed", { count: gone.length }));
  };
  const shift = (step: 1 | -1) => {
    const at = cursor.spot?.row;
    const id = at === undefined ? undefined : ids[at];
    const there = (at ?? 0) + step;
    if (readOnly || !around.move || id === undefined || there < 0 || there >= ids.length) return;
    void around.move(id, step === -1 ? ids[there] : ids[there + 1]).then(() => say("grid-moved", { row: there + 1 }));
  };
  const paste = (block: Block) => {
    const range = cursor.range ?? { top: sheet.rows.length, left: 0, bottom: sheet.rows.length, right: 0 };
    const laid = layOver(sheet, block, range, around.insert !== undefined);
    send(laid.cells, laid.added);
    const pasted = laid.cells.length + laid.added.reduce((sum, row) => sum + Object.keys(row).length, 0);
    say(laid.lost > 0 ? "grid-pasted-lost" : "grid-pasted", { count: pasted, lost: laid.lost });
  };
  const extend = (key: string, far: boolean) => {
    const from = cursor.end ?? cursor.spot;
    if (!from || !cursor.spot) return;
    const to = arrow(sheet, from, key, far);
    cursor.extend(to);
    grid.current?.scrollToCell({ rowIdx: to.row, idx: to.column });
    const [rows, columns] = [Math.abs(to.row - cursor.spot.row) + 1, Math.abs(to.column - cursor.spot.column) + 1];
    say("grid-selected", { rows, columns });
  };
  const revert = (spot: Spot | undefined) => {
    const row = spot && sheet.rows[spot.row];
    const place = row && spot && sheet.columns[spot.column]?.place?.(row);
    if (place !== undefined && drafts.at(place)?.refused) drafts.drop(place);
    else if (spot && cursor.range && isWide(cursor.range)) cursor.extend(spot);
    else toolbar.current?.querySelector<HTMLElement>("button[tabindex='0']")?.focus();
  };

  const key = (args: KeyArgs<Row>, event: CellKeyboardEvent, awaitClipboard: () => void) => {
    if (args.mode !== "SELECT") return;
    const command = commandFor(event);
    if (command === undefined) return;
    event.preventGridDefault();
    if (command === "window") return;
    if (command === "clipboard") return awaitClipboard();
    event.preventDefault();
    if (["add", "remove", "raise", "lower", "fill-down", "fill-right"].includes(command)) event.stopPropagation();
    const far = event.ctrlKey || event.metaKey;
    const spot = { row: args.rowIdx, column: args.column.idx };
    const run = {
      extend: () => extend(event.key, far),
      jump: () => cursor.go(arrow(sheet, spot, event.key, true)),
      edit: () => args.selectCell({ rowIdx: args.rowIdx, idx: args.column.idx }, { enableEditor: true }),
      empty,
      "fill-down": () => fill("down"),
      "fill-right": () => fill("right"),
      "select-all": () => {
        cursor.go({ row: 0, column: 0 });
        cursor.extend({ row: sheet.rows.length - 1, column: sheet.columns.length - 1 });
      },
      add,
      remove,
      raise: () => shift(-1),
      lower: () => shift(1),
      revert: () => revert(spot),
    }[command];
    run();
  };

  const keyInEditor = (args: KeyArgs<Row>, event: CellKeyboardEvent) => {
    if (args.mode !== "EDIT") return;
    if (event.nativeEvent.isComposing) return event.preventGridDefault();
    if (event.key === "Escape") event.stopPropagation();
    if (event.key === "Tab") {
      event.preventGridDefault();
      args.navigate();
    }
    if (event.key !== "Enter") return;
    event.preventGridDefault();
    if (event.altKey) return;
    event.preventDefault();
    args.onClose(true);
    const row = args.rowIdx + (event.shiftKey ? -1 : 1);
    if (row >= 0 && row < sheet.rows.length) cursor.go({ row, column: args.column.idx });
  };

  return {
    send,
    commit,
    add,
    remove,
    shift,
    said,
    key,
    keyInEditor,
    clipboard: {
      copied: () => cursor.range && textsOf(sheet, cursor.range),
      empty,
      paste,
      focus: cursor.focus,
    },
  };
}
