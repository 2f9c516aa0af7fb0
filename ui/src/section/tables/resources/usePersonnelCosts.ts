import { useMemo } from "react";
import type { GridColumn } from "../../../grid";
import type { Answer } from "../../../host";
import { useAnswer } from "../../../plan";
import { sum } from "../../../sharing";
import { type Text, useText } from "../../../words";
import { derivedEuros, figure, gapsOf } from "../derived";
import type { RowOf } from "../rows";
import type { Sums } from "../TableGrid";

type Person = RowOf<"personnel">;
type Costs = Answer<"personnel">["costs"];

/** The columns of person-years with what each line costs in each year beside them, the costs in all, and why some can't be had. */
interface WithCosts {
  columns: GridColumn<Person>[];
  /** By the key of their columns. */
  costs: Sums;
  gaps: string[];
}

/** Adds what lines cost; nothing while no line has a salary or belongs to a line of the budget. */
export function usePersonnelCosts(columns: GridColumn<Person>[], rows: readonly Person[]): WithCosts {
  const { data } = useAnswer("personnel", {});
  const text = useText();
  return useMemo(() => {
    const known = data?.costs ?? {};
    const lines = rows.flatMap(({ id }) => (known[id] ? [known[id]] : []));
    if (lines.length === 0) return { columns, costs: {}, gaps: [] };
    const years = columns.flatMap(({ key }) => /^person_years\.(\d+)$/.exec(key)?.[1] ?? []);
    const made = years.map((year) => costColumn(year, known, text));
    const after = columns.findIndex(({ key }) => key === "on_costs") + 1;
    const totals = years.map((year) => [`cost.${year}`, totalOf(lines.map((line) => line[year]))]);
    return {
      columns: columns.toSpliced(after, 0, ...made),
      costs: Object.fromEntries(totals),
      gaps: gapsOf(lines.flatMap((line) => Object.values(line))),
    };
  }, [data, columns, rows, text]);
}

/** The sums of person-years, with the costs in all on the first of them. */
export function mergeCosts(sums: readonly Sums[], costs: Sums): Sums[] {
  return sums.map((row, at) => (at === 0 ? { ...row, ...costs } : row));
}

function costColumn(year: string, costs: Costs, text: Text): GridColumn<Person> {
  return {
    key: `cost.${year}`,
    title: text("tables-cost-in", { year }),
    kind: "computed",
    text: ({ id }) => (costs[id]?.[year] === undefined ? "" : derivedEuros(costs[id][year])),
  };
}

/** The sum of costs that are all known; none is counted as zero. */
function totalOf(costs: readonly (Costs[string][string] | undefined)[]): string {
  const given = costs.filter((cost) => cost !== undefined);
  const known = given.map(figure).filter((cost) => cost !== undefined);
  if (given.length === 0) return "";
  return derivedEuros(known.length < given.length ? undefined : sum(known));
}
