import { useMemo } from "react";
import type { GridColumn } from "../../../grid";
import { useAnswer } from "../../../plan";
import { type Text, useText } from "../../../words";
import { derivedEuros, figure, gapsOf } from "../derived";
import type { RowOf } from "../rows";
import type { Sums } from "../TableGrid";
import { useChoices } from "../useChoices";

/** Whose money lines are, as the plan's JSON form says it. */
export type AccountName = "area" | "municipal";

const WORDS = { expenses: "tables-expenses", income: "tables-income", net: "tables-net" } as const;
const PARTS = ["expenses", "income", "net"] as const;

/**
 * The sums of an account by year: expenses, income and what remains, for each member when it is the members' own; for the years that
 * the columns show. The first column takes their names.
 */
export function useBudgetTotals(
  account: AccountName,
  scenario: string | undefined,
  columns: readonly GridColumn<RowOf<"budget_lines">>[],
): { totals: Sums[]; gaps: string[] } {
  const { data } = useAnswer("budget", {});
  const text = useText();
  const choices = useChoices();
  return useMemo(() => {
    const isShown = (sums: { scenario?: string | null; municipality?: string | null }) =>
      (sums.scenario ?? undefined) === scenario && (account === "area") === !sums.municipality;
    const shown = data?.sums.filter(isShown) ?? [];
    const years = columns.flatMap(({ key }) => (key.startsWith("amounts.") ? key.slice("amounts.".length) : []));
    const totals = shown.flatMap((sums) => {
      const owner = choices("members").find(({ value }) => value === sums.municipality)?.label;
      return PARTS.map((part) => {
        const cells = years.map((year) => [`amounts.${year}`, derivedEuros(figure(sums.years[year])?.[part])]);
        return { [columns[0]?.key ?? ""]: sumName(text, part, owner), ...Object.fromEntries(cells) };
      });
    });
    return { totals, gaps: gapsOf(shown.flatMap((sums) => years.map((year) => sums.years[year]))) };
  }, [data, account, scenario, columns, text, choices]);
}

function sumName(text: Text, part: keyof typeof WORDS, owner: string | undefined): string {
  const sum = text(WORDS[part]);
  return owner === undefined ? sum : text("tables-sum-of", { sum, municipality: owner });
}
