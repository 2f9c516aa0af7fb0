export { Grid } from "./Grid";
export { type Tool, Toolbar } from "./Toolbar";
export type {
  CellFinding,
  Choice,
  ColumnKind,
  GridColumn,
  GridProps,
  InBoth,
  NewRow,
  Refusal,
  TypedCell,
} from "./types";
