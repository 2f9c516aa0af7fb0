import { useMemo } from "react";
import type { GridColumn } from "../../../grid";
import { useAnswer, usePlan } from "../../../plan";
import { useText } from "../../../words";
import { derivedEuros } from "../derived";
import { choice, eurosByYear, type Field, option, passage, word } from "../fields";
import { Gaps } from "../Gaps";
import { type RowOf, rowsOf } from "../rows";
import { TableGrid } from "../TableGrid";
import type { TableProps } from "../TableProps";
import { useColumns } from "../useColumns";
import { BudgetBasis } from "./BudgetBasis";
import { CALCULATIONS } from "./calculations";
import { offered } from "./offered";
import { type AccountName, useBudgetTotals } from "./useBudgetTotals";
import { useLineChoices } from "./useLineChoices";

type Line = RowOf<"budget_lines">;

const NAME: Field<Line> = { name: "name", word: "field-name", shape: word };
const MUNICIPALITY: Field<Line> = { name: "municipality", word: "field-municipality", shape: option("members") };
const COUNTED: readonly Field<Line>[] = [
  { name: "amounts", word: "field-amounts", shape: eurosByYear },
  { name: "kind", word: "field-kind", shape: choice("line-kind") },
  { name: "calculation", word: "field-calculation", shape: choice("calculation") },
];
const GROUP: Field<Line> = { name: "group", word: "field-group-line", shape: word, help: "tables-group-help" };
const NOTE: Field<Line> = { name: "note", word: "field-note", shape: passage };
const POOL: Field<Line> = { name: "pool", word: "field-pool", shape: option("pools") };
const COUNTERPART: Field<Line> = {
  name: "counterpart",
  word: "field-counterpart",
  shape: option("budget_lines"),
  help: "tables-counterpart-help",
};
const AREA: readonly Field<Line>[] = [NAME, ...COUNTED, GROUP, POOL, MUNICIPALITY, NOTE];
const ALTERNATIVE: readonly Field<Line>[] = [NAME, ...COUNTED, COUNTERPART, GROUP, POOL, MUNICIPALITY, NOTE];
const MUNICIPAL: readonly Field<Line>[] = [NAME, MUNICIPALITY, ...COUNTED, GROUP, NOTE];

interface LinesProps extends TableProps {
  account: AccountName;
  scenario?: string | undefined;
}

/** The lines of an account, and below them what computed lines are computed from. */
export function BudgetLines({ account, scenario, focusPlace }: LinesProps) {
  const { plan } = usePlan();
  const text = useText();
  const lines = useMemo(() => {
    const isShown = (line: Line) => (line.account ?? "area") === account && (line.scenario ?? undefined) === scenario;
    return rowsOf(plan, "budget_lines").filter(isShown);
  }, [plan, account, scenario]);
  const columns = useLineColumns(account, scenario, lines);
  const { totals, gaps } = useBudgetTotals(account, scenario, columns);
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
      {CALCULATIONS.map((calculation) => (
        <BudgetBasis key={calculation} of={calculation} lines={lines} focusPlace={focusPlace} />
      ))}
    </>
  );
}

function useLineColumns(account: AccountName, scenario: string | undefined, lines: readonly Line[]) {
  const fields = account === "municipal" ? MUNICIPAL : scenario === undefined ? AREA : ALTERNATIVE;
  const made = useAmounts(useColumns("budget_lines", fields, lines));
  const { planLines } = useLineChoices();
  return useMemo(() => offered(made, "counterpart", planLines), [made, planLines]);
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
