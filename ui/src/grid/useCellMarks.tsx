import { type Key, type ReactNode, useMemo } from "react";
import { Cell, type CellRendererProps } from "react-data-grid";
import type { Drafts } from "./drafts";
import { noteClass, notesOf } from "./marks";
import { holds, isWide, type Range } from "./range";
import type { GridColumn, GridProps } from "./types";

interface Marked<Row> extends Pick<GridProps<Row>, "columns" | "findingsAt"> {
  range: Range | undefined;
  drafts: Drafts;
  shown(row: Row, column: GridColumn<Row>): string;
  /** The element that says what is to be said of the active cell. */
  noteId: string;
}

/** Draws cells with what is to be said of them: the range, refusals and findings; the first column names its rows. */
export function useCellMarks<Row>({ columns, findingsAt, range, drafts, shown, noteId }: Marked<Row>) {
  return useMemo(() => {
    const renderCell = (key: Key, props: CellRendererProps<Row, Row>): ReactNode => {
      const { idx } = props.column;
      const column = columns[idx];
      const place = column?.place?.(props.row);
      const draft = place === undefined ? undefined : drafts.at(place);
      const findings = place === undefined ? [] : (findingsAt?.(place) ?? []);
      const notes = notesOf(draft, findings, column?.help);
      const isInRange = range !== undefined && isWide(range) && holds(range, props.rowIdx, idx);
      return (
        <Cell
          key={key}
          {...props}
          role={idx === 0 && column && shown(props.row, column).trim() !== "" ? "rowheader" : "gridcell"}
          data-row={props.rowIdx}
          data-place={place}
          className={`${isInRange ? "grid-in-range" : ""} ${noteClass(notes)} ${draft && !draft.refused ? "grid-sending" : ""}`}
          aria-selected={props.isCellSelected || isInRange}
          aria-invalid={notes.some(({ kind }) => kind === "refused" || kind === "unsaved") || undefined}
          aria-describedby={props.isCellSelected && notes.length > 0 ? noteId : undefined}
        />
      );
    };
    return { renderCell };
  }, [columns, findingsAt, range, drafts, shown, noteId]);
}
