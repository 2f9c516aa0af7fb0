import type { RefObject } from "react";
import type { CellKeyboardEvent, CellKeyDownArgs, DataGridHandle } from "react-data-grid";
import type { Drafts } from "./drafts";
import { type Command, commandFor } from "./keys";
import { arrow, isWide, type Sheet, type Spot } from "./range";
import type { Cells } from "./useCells";
import type { Cursors } from "./useCursor";
import type { Rows } from "./useRows";
import type { Say } from "./useSay";

interface Around<Row> {
  sheet: Sheet<Row>;
  cursor: Cursors;
  drafts: Drafts;
  cells: Cells<Row>;
  rows: Rows;
  say: Say;
  grid: RefObject<DataGridHandle | null>;
  toolbar: RefObject<HTMLDivElement | null>;
  /** Lets the clipboard's event happen. */
  awaitClipboard(): void;
}

type KeyArgs<Row> = CellKeyDownArgs<Row, Row>;

/** Commands of whose keys nobody above the grid shall hear. */
const OURS = new Set<Command>(["add", "remove", "raise", "lower", "fill-down", "fill-right", "select-all"]);

/** Which key does what. */
export function useKeys<Row>(around: Around<Row>) {
  const { sheet, cursor, cells, rows } = around;
  const run = (command: Command, spot: Spot, event: CellKeyboardEvent, edit: () => void) => {
    const far = event.ctrlKey || event.metaKey;
    const last = { row: sheet.rows.length - 1, column: sheet.columns.length - 1 };
    const runs: Record<Exclude<Command, "window" | "clipboard">, () => void> = {
      extend: () => extend(around, event.key, far),
      jump: () => cursor.go(arrow(sheet, spot, event.key, true)),
      edit,
      empty: cells.empty,
      "fill-down": () => cells.fill("down"),
      "fill-right": () => cells.fill("right"),
      "select-all": () => {
        cursor.go({ row: 0, column: 0 });
        cursor.extend(last);
      },
      add: rows.add,
      remove: rows.remove,
      raise: () => rows.shift(-1),
      lower: () => rows.shift(1),
      revert: () => revert(around, spot),
    };
    if (command !== "window" && command !== "clipboard") runs[command]();
  };

  return {
    /** A key while no cell is being edited. */
    onCell: (args: KeyArgs<Row>, event: CellKeyboardEvent) => {
      const command = args.mode === "SELECT" ? commandFor(event) : undefined;
      if (args.mode !== "SELECT" || command === undefined) return;
      event.preventGridDefault();
      if (command === "clipboard") around.awaitClipboard();
      if (command === "window" || command === "clipboard") return;
      event.preventDefault();
      if (OURS.has(command)) event.stopPropagation();
      const at = { rowIdx: args.rowIdx, idx: args.column.idx };
      run(command, { row: at.rowIdx, column: at.idx }, event, () => args.selectCell(at, { enableEditor: true }));
    },
    /** A key while a cell is being edited. */
    onEditor: (args: KeyArgs<Row>, event: CellKeyboardEvent) => {
      if (args.mode !== "EDIT") return;
      if (event.nativeEvent.isComposing) return event.preventGridDefault();
      if (event.key === "Escape") event.stopPropagation();
      if (event.key === "Tab") {
        event.preventGridDefault();
        args.navigate();
      }
      if (event.key === "Enter") leaveByEnter(args, event, around);
    },
  };
}

/** Enter commits and goes down, with Shift up; Alt+Enter belongs to the text. */
function leaveByEnter<Row>(
  args: Extract<KeyArgs<Row>, { mode: "EDIT" }>,
  event: CellKeyboardEvent,
  { sheet, cursor }: Around<Row>,
): void {
  event.preventGridDefault();
  if (event.altKey) return;
  event.preventDefault();
  args.onClose(true);
  const row = args.rowIdx + (event.shiftKey ? -1 : 1);
  if (row >= 0 && row < sheet.rows.length) cursor.go({ row, column: args.column.idx });
}

/** Moves the range's other end. */
function extend<Row>({ sheet, cursor, grid, say }: Around<Row>, key: string, far: boolean): void {
  const from = cursor.end ?? cursor.spot;
  if (!from || !cursor.spot) return;
  const to = arrow(sheet, from, key, far);
  cursor.extend(to);
  grid.current?.scrollToCell({ rowIdx: to.row, idx: to.column });
  const [rows, columns] = [Math.abs(to.row - cursor.spot.row) + 1, Math.abs(to.column - cursor.spot.column) + 1];
  say("grid-selected", { rows, columns });
}

/** Gives up a refused text, else the range, else leads out of the grid to its buttons. */
function revert<Row>({ sheet, cursor, drafts, toolbar }: Around<Row>, spot: Spot): void {
  const row = sheet.rows[spot.row];
  const place = row && sheet.columns[spot.column]?.place?.(row);
  if (place !== undefined && drafts.at(place)?.refused) drafts.drop(place);
  else if (cursor.range && isWide(cursor.range)) cursor.extend(spot);
  else toolbar.current?.querySelector<HTMLElement>("button[tabindex='0']")?.focus();
}
