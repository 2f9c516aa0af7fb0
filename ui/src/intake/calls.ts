import { call, type Plan } from "../host";
import type { TwoLanguages } from "../parts";
import type { Changed, Session } from "../plan";
import type { Writing } from "../plan/session";
import type { Language } from "../words";

/** Where a table is read from. */
export type From = { kind: "file"; path: string } | { kind: "text"; name: string; text: string };

/** A file of tables, as it was read. */
export interface TableFile {
  name: string;
  kind: string;
  sheets: { name: string; rows: number; columns: number; hidden: boolean }[];
  /** The sheet to begin with. */
  sheet: number;
  title: string;
  table: string;
  source: string;
  updated: string | null;
  notes: string[];
}

/** How far the reading or taking of a table is; `total` is 0 while it isn't known. */
export interface Progress {
  stage: "read" | "recognise" | "take";
  done: number;
  total: number;
}

type Indicator = NonNullable<Plan["indicators"]>[number];
/** How sure a figure is. */
export type Status = "confirmed" | "estimate" | "illustrative";
/** The sign between units and decimals. */
export type Decimal = "comma" | "point";

/** What a word of the table means. */
export type Meaning =
  | { kind: "indicator"; id: string }
  | { kind: "new"; name: TwoLanguages; measures?: Indicator["measures"]; unit?: TwoLanguages }
  | { kind: "skip" };
/** Whom a name of the table means. */
export type PlaceMeaning = { kind: "subject"; subject: string } | { kind: "skip" };
/** When a word of the table means. */
export type PeriodMeaning = { kind: "period"; period: string } | { kind: "skip" };

/** What the user decided about a table. */
export interface Choices {
  indicators?: Record<string, Meaning>;
  places?: Record<string, PlaceMeaning>;
  periods?: Record<string, PeriodMeaning>;
  period?: string | null;
  subject?: string | null;
  decimal?: Decimal | null;
  status?: Status | null;
  others?: boolean;
  source?: { name: TwoLanguages; table?: string } | null;
  forget?: boolean;
}

/** How a cell was understood. */
export type CellRole =
  | "none"
  | "title"
  | "heading"
  | "label"
  | "new"
  | "replaced"
  | "same"
  | "missing"
  | "left-out"
  | "problem";

/** A word of the table that stands for an indicator. */
export interface AskedLabel {
  label: string;
  meaning: Meaning | null;
  known: "no" | "chosen" | "remembered" | "name" | "usual";
  suggestions: Meaning[];
  count: number;
  cell: string;
}

/** A name of the table that the user is asked about. */
export interface AskedPlace {
  label: string;
  chosen: PlaceMeaning | null;
  question: string;
  suggestions: { subject: string; name: string }[];
  count: number;
  cell: string;
}

/** A time of the table that the user is asked about. */
export interface AskedPeriod {
  label: string;
  chosen: PeriodMeaning | null;
  question: string;
  suggestions: { period: string; name: string }[];
  count: number;
  cell: string;
}

/** A figure that was understood. */
export interface FoundValue {
  cell: string;
  subject: string;
  subject_name: string;
  indicator_name: string;
  period: string;
  period_name: string;
  value: string;
  text: string;
  old: string | null;
  change: "replaced" | "new" | "same";
  status: Status;
  mark: string;
}

/** What was understood of a sheet, and what wasn't. */
export interface Preview {
  counts: {
    new: number;
    replaced: number;
    same: number;
    outside: number;
    missing: number;
    skipped: number;
    not_understood: number;
  };
  remarks: string[];
  problems: { code: string; message: string; cells: string[]; count: number }[];
  columns: {
    letters: string;
    heading: string;
    role: "place" | "period" | "label" | "values" | "skipped";
    text: string;
    decimal: Decimal | null;
  }[];
  labels: AskedLabel[];
  places: AskedPlace[];
  periods: AskedPeriod[];
  needs_period: boolean;
  needs_subject: boolean;
  needs_decimal: boolean;
  values: FoundValue[];
  sample: { number: number; cells: { text: string; role: CellRole }[] }[];
  source: { name: TwoLanguages; table: string };
  known_source: string | null;
  retrieved: string;
}

/** A sheet of a read file, with the choices made so far. */
export interface Looked {
  job: number;
  sheet: number;
  choices: Choices;
}

const ask = call as unknown as (name: string, args: object) => Promise<unknown>;

/** Reads a file, or what was pasted. */
export const readTable = (args: { job: number; from: From }) => ask("read_table", args) as Promise<TableFile>;

/** How far it is. */
export const tableState = (args: { job: number }) => ask("table_state", args) as Promise<Progress>;

/** What is understood with these choices. */
export const tablePreview = (args: Looked & { language: Language }) => ask("table_preview", args) as Promise<Preview>;

/** Takes what is understood into the plan, as one step. */
export const takeTable = (session: Session, args: Looked) =>
  session.write("take_table" as Writing, args as never) as Promise<Changed>;

/** Stops what is running and forgets the file. */
export const dropTable = (args: { job: number }) => ask("drop_table", args) as Promise<null>;
