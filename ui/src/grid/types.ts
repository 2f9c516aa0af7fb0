/** A text in both languages, as the plan's door gives its messages. */
export interface InBoth {
  fi: string;
  sv: string;
}

/** A cell that wasn't accepted: where it is and why, in both languages. */
export interface Refusal {
  place: string;
  message: InBoth;
}

/** Something that the plan's findings say of a place. */
export interface CellFinding {
  severity: "blocks" | "warning" | "hint";
  message: string;
}

/** A value that a cell can be chosen from. */
export interface Choice {
  value: string;
  label: string;
}

/** What a column holds; decides its alignment and its cell editor. */
export type ColumnKind =
  | "text"
  | "number"
  | "euro"
  | "percent"
  | "date"
  | "choice"
  | "choices"
  | "municipality"
  | "computed";

/** A column of a grid over rows of any type. */
export interface GridColumn<Row> {
  /** Names the column. */
  key: string;
  /** Its heading. */
  title: string;
  kind: ColumnKind;
  /** Width in CSS pixels at first; the user can change it. */
  width?: number;
  /** The language that its texts are in, when it isn't the interface's. */
  lang?: "fi" | "sv";
  /** The cell as it is shown and edited, already formatted. Choices show their labels, separated by commas. */
  text(row: Row): string;
  /** The place that the cell edits; undefined: it can't be edited. */
  place?(row: Row): string | undefined;
  /** What can be chosen. */
  choices?: readonly Choice[];
  /** Whether something must be chosen. */
  required?: boolean;
  /** A sentence that helps to fill the column in, shown when one of its cells is active. */
  help?: string;
}

/** The text that one cell gets. */
export interface TypedCell {
  place: string;
  text: string;
}

/** The texts of a new row by column key. */
export type NewRow = Record<string, string>;

/** A grid over rows of any type. It knows nothing of plans: what is typed goes out as raw text, with its place. */
export interface GridProps<Row> {
  /** The grid's accessible name. */
  label: string;
  columns: readonly GridColumn<Row>[];
  rows: readonly Row[];
  rowId(row: Row): string;
  /** Rows of sums below the others; they can't be edited. */
  totals?: readonly Row[];
  /** Types into cells, and adds rows at the end, as one step that can be undone; resolves when `rows` show the result. */
  type(cells: TypedCell[], added?: NewRow[]): Promise<Refusal[]>;
  /** Adds rows before the one named, or at the end; resolves to their names. Without it rows can't be added. */
  insert?(beforeId: string | undefined, texts?: NewRow[]): Promise<string[]>;
  /** Takes rows away. Without it rows can't be removed. */
  remove?(ids: string[]): Promise<void>;
  /** Puts a row before the one named, or at the end. Without it rows keep their order. */
  move?(id: string, beforeId?: string): Promise<void>;
  /** What is to be said of a place. */
  findingsAt?(place: string): readonly CellFinding[];
  readOnly: boolean;
  /** What must run before the program leaves; the grid adds a function that sends what is being typed. */
  flushers?: Set<() => Promise<void>>;
  /** Told that something is typed and not sent yet, or no longer; the object stands for the grid. */
  dirty?(draft: object, dirty: boolean): void;
  /** The place of the table as a whole: a jump to it finds the buttons. */
  place?: string;
  /** The place of a row as a whole: a jump to it finds its first cell. */
  rowPlace?(row: Row): string | undefined;
  /** The name of the place that a jump leads to: its cell becomes active and is focused. */
  focusPlace?: string;
}
