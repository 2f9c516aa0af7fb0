import type { Plan } from "../host";
import { parsePlace } from "../plan";
import { date, number } from "../words";

/** What a field of the plan holds; decides how it is written and what its input is. */
export type FieldKind = "text" | "longtext" | "date" | "number" | "year";

/** What the plan has at a place, in its JSON form; undefined where it has nothing. */
export function valueAt(plan: Plan, place: string): unknown {
  const at = parsePlace(place);
  const table = (plan as unknown as Record<string, unknown>)[at.table];
  const row = at.row ? rowOf(table, at.row) : table;
  const path = at.field ? at.field.split(".") : [];
  const value = path.reduce<unknown>(below, row);
  return at.language ? below(value, at.language) : value;
}

function rowOf(table: unknown, id: string): unknown {
  return Array.isArray(table) ? table.find((row: { id?: string }) => row.id === id) : undefined;
}

function below(value: unknown, name: string): unknown {
  if (Array.isArray(value)) {
    return rowOf(value, name);
  }
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** What the plan has at a place, as a field shows it. */
export function textAt(plan: Plan, place: string, kind: FieldKind): string {
  const value = valueAt(plan, place);
  if (value === undefined || value === null) {
    return "";
  }
  const text = String(value);
  if (kind === "date") {
    return date(text);
  }
  return kind === "number" ? number(text) : text;
}
