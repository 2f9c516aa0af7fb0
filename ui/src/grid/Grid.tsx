import { useCallback, useEffect, useId, useMemo, useRef } from "react";
import { DataGrid, type DataGridHandle } from "react-data-grid";
import "react-data-grid/lib/styles.css";
import { toColumns } from "./columns";
import type { Unfinished } from "./editor/useCellText";
import { copied } from "./fill";
import "./grid.css";
import { useText } from "../words";
import { useDrafts } from "./drafts";
import { heightOf } from "./height";
import { notesOf } from "./marks";
import { NoteBar } from "./NoteBar";
import type { Sheet } from "./range";
import { Toolbar } from "./Toolbar";
import { asShown } from "./typed";
import type { GridColumn, GridProps } from "./types";
import { useActions } from "./useActions";
import { useCellMarks } from "./useCellMarks";
import { useClipboard } from "./useClipboard";
import { useCursor } from "./useCursor";
import { usePointerRange } from "./usePointerRange";
import { useTools } from "./useTools";

/** Up to so many rows all are in the page, so that a screen reader and a search in the page find them. */
const DRAWN_WHOLE = 150;

/** A spreadsheet-like grid over rows of any type. What is typed goes out as raw text with its place; what is refused stays to be mended. */
export function Grid<Row extends object>(props: GridProps<Row>) {
  const { label, columns, rows, rowId, totals, readOnly, flushers, focusPlace, dirty } = props;
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
  const actions = useActions({ ...props, sheet, ids, cursor, drafts, grid, toolbar });
  const clipboard = useClipboard(sink, actions.clipboard);
  const pointer = usePointerRange(home, cursor);
  const renderers = useCellMarks({ ...props, range: cursor.range, drafts, shown, noteId });
  const tools = useTools(props, cursor.range, actions);

  useFlusher(flushers, unfinished, drafts.settled);
  useJump(focusPlace, sheet, cursor.go);
  useEffect(() => grid.current?.element?.setAttribute("aria-multiselectable", "true"), []);

  const latest = useRef({ shown, commit: actions.commit });
  latest.current = { shown, commit: actions.commit };
  const drawn = useMemo(
    () =>
      toColumns(columns, {
        readOnly,
        unfinished,
        dirty,
        start: () => start.current,
        shown,
        commit: (row, column, text) => latest.current.commit(row, column, text),
      }),
    [columns, readOnly, unfinished, dirty, shown],
  );

  const active = cursor.spot && rows[cursor.spot.row];
  const activeColumn = cursor.spot && columns[cursor.spot.column];
  const activePlace = active && activeColumn?.place?.(active);
  const notes =
    active && activeColumn
      ? notesOf(
          activePlace === undefined ? undefined : drafts.at(activePlace),
          activePlace === undefined ? [] : (props.findingsAt?.(activePlace) ?? []),
          activeColumn.help,
        )
      : [];

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to what bubbles up from the grid inside
    <div
      ref={home}
      className="grid"
      onCopy={clipboard.onCopy}
      onCut={clipboard.onCut}
      onPaste={clipboard.onPaste}
      onPointerMove={pointer.onPointerMove}
    >
      <p id={helpId} className="grid-unseen">
        {text(readOnly ? "grid-help-read" : "grid-help")}
      </p>
      <textarea
        ref={sink}
        className="grid-unseen"
        tabIndex={-1}
        aria-label={text("grid-clipboard")}
        readOnly={readOnly}
        defaultValue=" "
      />
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
          if (args.mode === "EDIT") return actions.keyInEditor(args, event);
          start.current = event.key === "F2" || event.key === "Enter" ? "append" : "replace";
          actions.key(args, event, clipboard.await);
        }}
        onFill={readOnly ? undefined : ({ targetRow }) => ({ ...targetRow })}
        onRowsChange={(_, { indexes, column }) => {
          const from = cursor.spot;
          if (!from) return;
          const cells = indexes.map((row) => copied(sheet, from, { row, column: column.idx }));
          actions.send(cells.filter((cell) => cell !== undefined));
        }}
      />
      {rows.length === 0 && <p className="grid-empty">{text(readOnly ? "grid-empty-read" : "grid-empty")}</p>}
      <div className="grid-foot">
        {tools.length > 0 && <Toolbar label={text("grid-tools", { grid: label })} tools={tools} home={toolbar} />}
        <NoteBar id={noteId} notes={notes} />
      </div>
      <p role="status" className="grid-unseen">
        {actions.said}
      </p>
    </div>
  );
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

/** Goes to the cell of a place once, when the place is given. */
function useJump<Row>(place: string | undefined, sheet: Sheet<Row>, go: (to: { row: number; column: number }) => void) {
  const gone = useRef<string>(undefined);
  useEffect(() => {
    if (place === undefined || gone.current === place) return;
    for (const [row, data] of sheet.rows.entries()) {
      const column = sheet.columns.findIndex((candidate) => candidate.place?.(data) === place);
      if (column < 0) continue;
      gone.current = place;
      return go({ row, column });
    }
  }, [place, sheet, go]);
}
