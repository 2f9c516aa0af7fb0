import type { Refusal, TypedCell } from "../grid";
import type { Plan } from "../host";
import { newId } from "../parts";
import type { Edit } from "../plan";
import { comparePeriods } from "./period";

/** A value of an indicator for someone at some time. */
export type Statistic = NonNullable<Plan["statistics"]>[number];
/** Something that is counted. */
export type Indicator = NonNullable<Plan["indicators"]>[number];

/** The periods of an indicator, those that have values and those just added, in the order of time. */
export function periodsOf(plan: Plan, indicator: string, added: readonly string[]): string[] {
  const own = (plan.statistics ?? []).filter((row) => row.indicator === indicator).map((row) => String(row.period));
  return [...new Set([...own, ...added])].sort(comparePeriods);
}

/** Whom the sheet of an indicator has rows for: the members, whoever else has values, and the area as its source states it. */
export function subjectsOf(plan: Plan, indicator: string): string[] {
  const members = (plan.members ?? []).map((row) => row.municipality as string);
  const own = (plan.statistics ?? []).filter((row) => row.indicator === indicator).map((row) => row.subject as string);
  const outside = [...new Set(own)].filter((subject) => !members.includes(subject) && subject !== "area");
  return [...members, ...outside.filter((subject) => subject !== "others"), "others", "area"];
}

/** A cell without a value: what the value would be of. */
export interface EmptyCell {
  indicator: string;
  subject: string;
  period: string;
}

/** The place of a cell without a value, as findings name it: `statistics/population.240.2025`. */
export function emptyPlace({ indicator, subject, period }: EmptyCell): string {
  return `statistics/${indicator}.${subject}.${period}`;
}

/** The cell of such a place; undefined for any other place. */
export function emptyCellAt(place: string | undefined): EmptyCell | undefined {
  const [, indicator, subject, period] = /^statistics\/([\w-]+)\.(\w+)\.([\w-]+)$/.exec(place ?? "") ?? [];
  return indicator && subject && period ? { indicator, subject, period } : undefined;
}

/** What new values of a period get: the source and status of those that it has. */
export type Inherited = Pick<Statistic, "source" | "status">;

/** Edits for a sheet, and for each edit the cell that it comes from and the row that it made. */
export interface SheetEdits {
  edits: Edit[];
  from: { place: string; made?: string }[];
}

/** What typing into cells asks for: a value changes, goes when it is emptied, and comes when there was none. */
export function editsOf(cells: readonly TypedCell[], inherited: (period: string) => Inherited): SheetEdits {
  const sheet: SheetEdits = { edits: [], from: [] };
  for (const { place, text } of cells) {
    const add = (edit: Edit, made?: string) => {
      sheet.edits.push(edit);
      sheet.from.push(made ? { place, made } : { place });
    };
    const isEmpty = text.trim() === "";
    const cell = emptyCellAt(place);
    if (!cell) {
      add(isEmpty ? { kind: "remove", place: place.replace(/\/value$/, "") } : { kind: "type", place, text });
    } else if (!isEmpty) {
      const id = newId("stat");
      const row = { id, ...cell, value: "0", ...inherited(cell.period) };
      add({ kind: "insert", table: "statistics", row });
      add({ kind: "type", place: `statistics/${id}/value`, text }, id);
    }
  }
  return sheet;
}

/** What couldn't be understood, at the cells that it was typed into; and the new rows that so have no value of their own. */
export function refusalsOf(
  sheet: SheetEdits,
  refused: readonly { index: number; message: { fi?: string; sv?: string } }[],
): { refusals: Refusal[]; unmade: string[] } {
  const at = refused.map(({ index, message }) => ({ ...sheet.from[index], message }));
  return {
    refusals: at.map(({ place = "", message }) => ({ place, message: { fi: message.fi ?? "", sv: message.sv ?? "" } })),
    unmade: at.flatMap(({ made }) => made ?? []),
  };
}
