import { useCallback, useEffect, useId, useMemo, useRef } from "react";
import { DataGrid, type DataGridHandle } from "react-data-grid";
import "react-data-grid/lib/styles.css";
import { toColumns } from "./columns";
import type { Unfinished } from "./editor/useCellText";
import { copied } from "./fill";
import "./grid.css";
import { useText } from "../words";
import { type Drafts, useDrafts } from "./drafts";
import { heightOf } from "./height";
import { commandFor } from "./keys";
import { type Note, notesOf } from "./marks";
import { NoteBar } from "./NoteBar";
import type { Sheet, Spot } from "./range";
import { Toolbar } from "./Toolbar";
import { asShown } from "./typed";
import type { GridColumn, GridProps } from "./types";
import { useCellMarks } from "./useCellMarks";
import { useCells } from "./useCells";
import { useClipboard } from "./useClipboard";
import { useCursor } from "./useCursor";
import { useKeys } from "./useKeys";
import { usePointerRange } from "./usePointerRange";
import { useRows } from "./useRows";
import { useSay } from "./useSay";
import { useTools } from "./useTools";

/** Up to so many rows all are in the page, so that a screen reader and a search in the page find them. */
const DRAWN_WHOLE = 150;

/** A spreadsheet-like grid over rows of any type. What is typed goes out as raw text with its place; what is refused stays to be mended. */
export function Grid<Row extends object>(props: GridProps<Row>) {
  const { label, columns, rows, rowId, totals, readOnly, flushers, focusPlace, dirty, rowPlace } = props;
  const text = useText();
  const grid = useRef<DataGridHandle>(null);
  const home = useRef<HTMLDivElement>(null);
  const sink = useRef<HTMLTextAreaElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const start = useRef<"replace" | "append">("replace");
  const unfinished = useRef<Unfinished>(new Set()).current;
  const [helpId, noteId] = [useId(), useId()];

  const drafts = useDrafts(props.type);
  const shown = useCallback(
    (row: Row, column: GridColumn<Row>) => {
      const place = column.place?.(row);
      const draft = place === undefined ? undefined : drafts.at(place);
      return draft ? asShown(column, draft.text) : column.text(row);
    },
    [drafts],
  );
  const sheet: Sheet<Row> = useMemo(() => ({ rows, columns, shown }), [rows, columns, shown]);
  const ids = useMemo(() => rows.map((row) => rowId(row)), [rows, rowId]);
  const cursor = useCursor(grid, home, ids);
  const [said, say] = useSay();
  const cells = useCells({ sheet, cursor, drafts, say, readOnly, grows: props.insert !== undefined });
  const edits = useRows(props, ids, cursor, say);
  const clipboard = useClipboard(sink, { ...cells, focus: cursor.focus });
  const keys = useKeys({
    ...{ sheet, cursor, drafts, cells, say, grid, toolbar },
    rows: edits,
    awaitClipboard: clipboard.await,
  });
  const pointer = usePointerRange(home, cursor);
  const renderers = useCellMarks({ ...props, range: cursor.range, drafts, shown, noteId });
  const tools = useTools(props, cursor.range, edits);

  useFlusher(flushers, unfinished, drafts.settled);
  useJump(focusPlace, sheet, cursor.go);
  useEffect(() => grid.current?.element?.setAttribute("aria-multiselectable", "true"), []);

  const latest = useRef({ shown, commit: cells.commit });
  latest.current = { shown, commit: cells.commit };
  const drawn = useMemo(
    () =>
      toColumns(columns, {
        readOnly,
        unfinished,
        rowPlace,
        dirty,
        start: () => start.current,
        shown,
        commit: (row, column, text) => latest.current.commit(row, column, text),
      }),
    [columns, readOnly, unfinished, rowPlace, dirty, shown],
  );

  const notes = useActiveNotes(props, cursor.spot, drafts);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to what bubbles up from the grid inside
    <div
      ref={home}
      className="grid"
      onCopy={clipboard.onCopy}
      onCut={clipboard.onCut}
      onPaste={clipboard.onPaste}
      onKeyDown={(event) => {
        if (rows.length === 0 && commandFor(event) === "clipboard") clipboard.await();
      }}
      onPointerMove={pointer.onPointerMove}
    >
      <p id={helpId} className="grid-unseen">
        {text(readOnly ? "grid-help-read" : "grid-help")}
      </p>
      <DataGrid<Row, Row>
        ref={grid}
        aria-label={label}
        aria-describedby={helpId}
        columns={drawn}
        rows={rows}
        rowKeyGetter={rowId}
        bottomSummaryRows={totals}
        rowHeight={(row) => heightOf(row, columns, shown)}
        headerRowHeight={44}
        summaryRowHeight={36}
        enableVirtualization={rows.length > DRAWN_WHOLE}
        renderers={renderers}
        className="grid-table"
        onSelectedCellChange={({ rowIdx, column }) => cursor.moved({ row: rowIdx, column: column.idx })}
        onCellMouseDown={pointer.onCellMouseDown}
        onCellDoubleClick={() => {
          start.current = "append";
        }}
        onCellKeyDown={(args, event) => {
          if (args.mode === "EDIT") return keys.onEditor(args, event);
          start.current = event.key === "F2" || event.key === "Enter" ? "append" : "replace";
          keys.onCell(args, event);
        }}
        onFill={readOnly ? undefined : ({ targetRow }) => ({ ...targetRow })}
        onRowsChange={(_, { indexes, column }) => {
          const from = cursor.spot;
          if (!from) return;
          const filled = indexes.map((row) => copied(sheet, from, { row, column: column.idx }));
          cells.send(filled.filter((cell) => cell !== undefined));
        }}
      />
      <textarea
        ref={sink}
        className="grid-unseen"
        tabIndex={-1}
        aria-label={text("grid-clipboard")}
        readOnly={readOnly}
        defaultValue=" "
      />
      {rows.length === 0 && <p className="grid-empty">{text(readOnly ? "grid-empty-read" : "grid-empty")}</p>}
      <div className="grid-foot">
        {tools.length > 0 && (
          <Toolbar label={text("grid-tools", { grid: label })} tools={tools} home={toolbar} place={props.place} />
        )}
        <NoteBar id={noteId} notes={notes} />
      </div>
      <p role="status" className="grid-unseen">
        {said}
      </p>
    </div>
  );
}

/** What is to be said of the active cell. */
function useActiveNotes<Row>(
  { rows, columns, findingsAt }: GridProps<Row>,
  spot: Spot | undefined,
  drafts: Drafts,
): readonly Note[] {
  const row = spot && rows[spot.row];
  const column = spot && columns[spot.column];
  if (!row || !column) return [];
  const place = column.place?.(row);
  if (place === undefined) return notesOf(undefined, [], column.help);
  return notesOf(drafts.at(place), findingsAt?.(place) ?? [], column.help);
}

/** Lets the program send what is being typed before it leaves. */
function useFlusher(
  flushers: Set<() => Promise<void>> | undefined,
  unfinished: Unfinished,
  settled: () => Promise<void>,
): void {
  useEffect(() => {
    if (!flushers) return;
    const flush = async () => {
      for (const send of unfinished) send();
      await settled();
    };
    flushers.add(flush);
    return () => {
      flushers.delete(flush);
    };
  }, [flushers, unfinished, settled]);
}

/** Goes to the cell of a place, or to the first one below it, once when the place is given. */
function useJump<Row>(place: string | undefined, sheet: Sheet<Row>, go: (to: Spot) => void) {
  const gone = useRef<string>(undefined);
  useEffect(() => {
    if (place === undefined || gone.current === place) return;
    for (const [row, data] of sheet.rows.entries()) {
      const places = sheet.columns.map((column) => column.place?.(data));
      const exact = places.indexOf(place);
      const column =
        exact < 0
          ? places.findIndex((other) => other?.startsWith(place) && /^[/.[]/.test(other.slice(place.length)))
          : exact;
      if (column < 0) continue;
      gone.current = place;
      return go({ row, column });
    }
  }, [place, sheet, go]);
}
