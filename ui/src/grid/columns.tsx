import type { Column } from "react-data-grid";
import { CellEditor } from "./editor/CellEditor";
import type { Unfinished } from "./editor/useCellText";
import type { GridColumn } from "./types";
import { widthOf } from "./width";

/** What the columns need of the grid around them. */
interface Around<Row> {
  readOnly: boolean;
  shown(row: Row, column: GridColumn<Row>): string;
  commit(row: Row, column: GridColumn<Row>, text: string): void;
  /** How the edit that is about to begin was begun. */
  start(): "replace" | "append";
  unfinished: Unfinished;
  rowPlace?: ((row: Row) => string | undefined) | undefined;
  dirty?: ((draft: object, dirty: boolean) => void) | undefined;
}

const NUMERIC = new Set<GridColumn<unknown>["kind"]>(["number", "euro", "percent", "computed"]);

/** The columns as the grid library wants them; the first one stays in sight. */
export function toColumns<Row>(columns: readonly GridColumn<Row>[], around: Around<Row>): Column<Row, Row>[] {
  const [first] = columns;
  return columns.map((column, at) => {
    const alignment = NUMERIC.has(column.kind) ? "grid-number" : "grid-text";
    return {
      key: column.key,
      name: column.title,
      width: widthOf(column),
      minWidth: 64,
      resizable: true,
      frozen: at === 0,
      headerCellClass: `grid-heading ${alignment}`,
      cellClass: alignment,
      summaryCellClass: `grid-total ${alignment}`,
      editable: (row) => !around.readOnly && column.place?.(row) !== undefined,
      editorOptions: { closeOnExternalRowChange: false, commitOnOutsideClick: true },
      renderCell: ({ row }) => (
        <span lang={column.lang} data-place={at === 0 ? around.rowPlace?.(row) : undefined}>
          {around.shown(row, column)}
        </span>
      ),
      renderSummaryCell: ({ row }) => column.text(row),
      renderEditCell: ({ row }) => (
        <CellEditor
          column={column}
          text={around.shown(row, column)}
          rowName={first ? around.shown(row, first) : ""}
          start={around.start()}
          unfinished={around.unfinished}
          dirty={around.dirty}
          commit={(text) => around.commit(row, column, text)}
        />
      ),
    };
  });
}
