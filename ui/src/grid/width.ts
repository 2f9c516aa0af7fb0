import type { ColumnKind, GridColumn } from "./types";

const WIDTHS: Record<ColumnKind, number> = {
  text: 240,
  number: 110,
  euro: 140,
  percent: 100,
  date: 120,
  choice: 180,
  choices: 200,
  municipality: 160,
  computed: 140,
};

/** How wide a column is at first, in CSS pixels. */
export function widthOf<Row>(column: GridColumn<Row>): number {
  return column.width ?? WIDTHS[column.kind];
}
