import type { Plan, TableKind } from "../host";

/** The tables of the plan whose rows a table of a chapter shows, the one that it counts first. */
const ROWS: Readonly<Record<TableKind, readonly (keyof Plan)[]>> = {
  members: ["members"],
  statistics: ["statistics", "indicators", "sources"],
  budget: ["budget_lines", "scenarios"],
  "municipal-budgets": ["budget_lines", "scenarios"],
  personnel: ["personnel"],
  "cost-sharing": ["pools", "keys", "payments"],
  "state-transfers": ["state_transfers"],
  "benefit-liability": ["benefit_liabilities", "benefit_ladders"],
  services: ["services"],
  thresholds: ["thresholds"],
  offices: ["offices"],
  partners: ["partners"],
  measures: ["measures"],
  preparedness: ["action_cards", "change_scenarios"],
  goals: ["goals"],
  timetable: ["milestones"],
  decisions: ["decisions", "versions"],
};

/** Every kind of table that a chapter can show, in the order in which they are offered. */
export const TABLE_KINDS = Object.keys(ROWS) as TableKind[];

/** The table of a chapter, of those given, that shows the rows of a table of the plan. */
export function kindOf(kinds: readonly TableKind[], table: string): TableKind | undefined {
  return kinds.find((kind) => (ROWS[kind] as readonly string[]).includes(table));
}

/** How many rows a table of a chapter has. */
export function rowsOf(plan: Plan, kind: TableKind): number {
  if (kind === "budget" || kind === "municipal-budgets") {
    const whose = kind === "budget" ? "area" : "municipal";
    return (plan.budget_lines ?? []).filter((line) => (line.account ?? "area") === whose).length;
  }
  const rows = plan[ROWS[kind][0] as keyof Plan];
  return Array.isArray(rows) ? rows.length : 0;
}
