import { useMemo } from "react";
import type { GridColumn } from "../../../grid";
import { either } from "../../../parts";
import { useAnswer } from "../../../plan";
import { type Text, useLanguage, useText } from "../../../words";
import { derivedEuros, figure, gapsOf } from "../derived";
import type { RowOf } from "../rows";
import type { Sums } from "../TableGrid";
import { useChoices } from "../useChoices";
import { type Account, type Subtotals, subtotalPart } from "./subtotals";

/** Whose money lines are, as the plan's JSON form says it. */
export type AccountName = "area" | "municipal";

const WORDS = { expenses: "tables-expenses", income: "tables-income", net: "tables-net" } as const;
const PARTS = ["expenses", "income", "net"] as const;

/**
 * The sums of an account by year: its subtotals, expenses, income and what remains, for each member when it is the members' own; for
 * the years that the columns show. The first column takes their names.
 */
export function useBudgetTotals(
  account: AccountName,
  scenario: string | undefined,
  columns: readonly GridColumn<RowOf<"budget_lines">>[],
): { totals: Sums[]; gaps: string[] } {
  const { data } = useAnswer("budget", {});
  const text = useText();
  const language = useLanguage();
  const choices = useChoices();
  return useMemo(() => {
    const isShown = (sums: Account) =>
      (sums.scenario ?? undefined) === scenario && (account === "area") === !sums.municipality;
    const shown = data?.sums.filter(isShown) ?? [];
    const years = columns.flatMap(({ key }) => (key.startsWith("amounts.") ? key.slice("amounts.".length) : []));
    const row = (name: string, of: (year: string) => string): Sums => ({
      [columns[0]?.key ?? ""]: name,
      ...Object.fromEntries(years.map((year) => [`amounts.${year}`, of(year)])),
    });
    const totals = shown.flatMap((sums) => {
      const owner = choices("members").find(({ value }) => value === sums.municipality)?.label;
      const named = (name: string) => sumName(text, name, owner);
      return [
        ...(sums.subtotals ?? []).map((one) => subtotal(one, (name) => named(name), { text, language, row })),
        ...PARTS.map((part) => row(named(text(WORDS[part])), (year) => derivedEuros(figure(sums.years[year])?.[part]))),
      ];
    });
    return { totals, gaps: gapsOf(shown.flatMap((sums) => years.map((year) => sums.years[year]))) };
  }, [data, account, scenario, columns, text, language, choices]);
}

interface Around {
  text: Text;
  language: "fi" | "sv";
  row(name: string, of: (year: string) => string): Sums;
}

function subtotal(one: Subtotals, named: (name: string) => string, { text, language, row }: Around): Sums {
  const part = subtotalPart(one);
  const name = text(`tables-subtotal-${part}`, { group: either(one.group, language) });
  return row(named(name), (year) => derivedEuros(one.years[year]?.[part]));
}

function sumName(text: Text, sum: string, owner: string | undefined): string {
  return owner === undefined ? sum : text("tables-sum-of", { sum, municipality: owner });
}
