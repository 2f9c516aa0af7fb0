import { useMemo, useState } from "react";
import type { GridColumn } from "../../../grid";
import { either } from "../../../parts";
import { useAnswer, usePlan } from "../../../plan";
import { useLanguage, useText } from "../../../words";
import { derivedEuros, figure, gapsOf } from "../derived";
import { choice, choices, eurosByYear, type Field, numberByYear, option, passage, word } from "../fields";
import { Gaps } from "../Gaps";
import { Part } from "../Part";
import { type RowOf, rowsOf } from "../rows";
import { ScenarioChoice } from "../ScenarioChoice";
import { type Sums, TableGrid } from "../TableGrid";
import type { TableProps } from "../TableProps";
import { useChoices } from "../useChoices";
import { useColumns } from "../useColumns";
import { useYears } from "../useYears";
import { ScenariosPart } from "./ScenariosPart";

type Line = RowOf<"budget_lines">;

const NAME: Field<Line> = { name: "name", word: "field-name", shape: word };
const MUNICIPALITY: Field<Line> = { name: "municipality", word: "field-municipality", shape: option("members") };
const AREA: readonly Field<Line>[] = [
  NAME,
  { name: "amounts", word: "field-amounts", shape: eurosByYear },
  { name: "kind", word: "field-kind", shape: choice("line-kind") },
  { name: "calculation", word: "field-calculation", shape: choice("calculation") },
  { name: "pool", word: "field-pool", shape: option("pools") },
  MUNICIPALITY,
  { name: "note", word: "field-note", shape: passage },
];
const MUNICIPAL: readonly Field<Line>[] = [NAME, MUNICIPALITY, ...AREA.slice(1, 4), ...AREA.slice(6)];
const COUNTED: readonly Field<Line>[] = [
  { name: "counts", word: "tables-count", shape: numberByYear },
  { name: "unit", word: "field-unit", shape: word },
  { name: "prices", word: "tables-price", shape: eurosByYear },
  { name: "rounding", word: "field-rounding", shape: choice("rounding") },
];
const PERCENTAGES: readonly Field<Line>[] = [
  { name: "percent", word: "field-percent", shape: { is: "percent" } },
  { name: "of", word: "field-of", shape: choices("budget_lines") },
  { name: "rounding", word: "field-rounding", shape: choice("rounding") },
];

/** The area's joint budget, and its alternatives. */
export function BudgetTable({ focusPlace }: TableProps) {
  const [scenario, setScenario] = useState<string>();
  return (
    <>
      <Part isTab title="table-budget" about="tables-budget-about">
        <ScenarioChoice chosen={scenario} choose={setScenario} />
        <Lines account="area" scenario={scenario} focusPlace={focusPlace} />
      </Part>
      <ScenariosPart focusPlace={focusPlace} />
    </>
  );
}

/** What the members spend themselves, outside the joint budget. */
export function MunicipalBudgetsTable({ focusPlace }: TableProps) {
  return (
    <Part isTab title="table-municipal-budgets" about="tables-municipal-budgets-about">
      <Lines account="municipal" focusPlace={focusPlace} />
    </Part>
  );
}

interface LinesProps extends TableProps {
  account: "area" | "municipal";
  scenario?: string | undefined;
}

/** The lines of an account, and below them what computed lines are computed from. */
function Lines({ account, scenario, focusPlace }: LinesProps) {
  const { plan } = usePlan();
  const text = useText();
  const lines = useMemo(() => {
    const isShown = (line: Line) => (line.account ?? "area") === account && (line.scenario ?? undefined) === scenario;
    return rowsOf(plan, "budget_lines").filter(isShown);
  }, [plan, account, scenario]);
  const columns = useAmounts(useColumns("budget_lines", account === "area" ? AREA : MUNICIPAL));
  const { totals, gaps } = useTotals(account, scenario, columns[0]?.key ?? "");
  const fresh = { name: {}, account, kind: "expense", calculation: "fixed", ...(scenario && { scenario }) } as const;
  return (
    <>
      <TableGrid
        table="budget_lines"
        label={text(account === "area" ? "table-budget" : "table-municipal-budgets")}
        rows={lines}
        columns={columns}
        fresh={fresh}
        totals={totals}
        focusPlace={focusPlace}
      />
      <Gaps gaps={gaps} />
      <Basis
        title="calculation-count-times-price"
        of="count-times-price"
        lines={lines}
        fields={COUNTED}
        focusPlace={focusPlace}
      />
      <Basis
        title="calculation-percentage"
        of="percentage"
        lines={lines}
        fields={PERCENTAGES}
        focusPlace={focusPlace}
      />
    </>
  );
}

/** The columns with amounts that can be typed only where they are entered; elsewhere they show what is computed. */
function useAmounts(columns: readonly GridColumn<Line>[]): GridColumn<Line>[] {
  const { data } = useAnswer("budget", {});
  return useMemo(
    () =>
      columns.map((column) => {
        const [, year] = /^amounts\.(\d+)$/.exec(column.key) ?? [];
        if (year === undefined) return column;
        return {
          ...column,
          place: (line) => (isEntered(line) ? column.place?.(line) : undefined),
          text: (line) => (isEntered(line) ? column.text(line) : derivedEuros(data?.lines[line.id]?.[year])),
        };
      }),
    [columns, data],
  );
}

function isEntered(line: Line): boolean {
  return (line.calculation ?? "fixed") === "fixed";
}

/** The sums of an account by year: expenses, income and what remains, for each member when it is the members' own. */
function useTotals(
  account: "area" | "municipal",
  scenario: string | undefined,
  first: string,
): { totals: Sums[]; gaps: string[] } {
  const { data } = useAnswer("budget", {});
  const text = useText();
  const choices = useChoices();
  return useMemo(() => {
    const isShown = (sums: { scenario?: string | null; municipality?: string | null }) =>
      (sums.scenario ?? undefined) === scenario && (account === "area") === !sums.municipality;
    const shown = data?.sums.filter(isShown) ?? [];
    const totals = shown.flatMap((sums) => {
      const owner = choices("members").find(({ value }) => value === sums.municipality)?.label;
      return (["expenses", "income", "net"] as const).map((part) => {
        const cells = Object.entries(sums.years).map(([year, of]) => [
          `amounts.${year}`,
          derivedEuros(figure(of)?.[part] ?? undefined),
        ]);
        return { [first]: sumName(text, part, owner), ...Object.fromEntries(cells) };
      });
    });
    return { totals, gaps: gapsOf(shown.flatMap((sums) => Object.values(sums.years))) };
  }, [data, account, scenario, first, text, choices]);
}

function sumName(
  text: ReturnType<typeof useText>,
  part: "expenses" | "income" | "net",
  owner: string | undefined,
): string {
  const words = { expenses: "tables-expenses", income: "tables-income", net: "tables-net" };
  return owner === undefined
    ? text(words[part])
    : text("tables-sum-of", { sum: text(words[part]), municipality: owner });
}

interface BasisProps extends TableProps {
  title: string;
  of: Line["calculation"];
  lines: readonly Line[];
  fields: readonly Field<Line>[];
}

/** What the lines of one calculation are computed from; nothing when there are no such lines. */
function Basis({ title, of, lines, fields, focusPlace }: BasisProps) {
  const text = useText();
  const language = useLanguage();
  const years = useYears();
  const shown = useMemo(() => lines.filter((line) => line.calculation === of), [lines, of]);
  const made = useColumns("budget_lines", fields);
  const columns = useMemo(
    () => [
      {
        key: "name",
        title: text("field-name"),
        kind: "text" as const,
        text: (line: Line) => either(line.name, language),
      },
      ...made,
    ],
    [made, text, language],
  );
  if (shown.length === 0 || years.length === 0) return null;
  const label = text("tables-basis", { calculation: text(title) });
  return (
    <section className="tables-basis" aria-label={label}>
      <h4>{label}</h4>
      <TableGrid table="budget_lines" label={label} rows={shown} columns={columns} focusPlace={focusPlace} />
    </section>
  );
}
