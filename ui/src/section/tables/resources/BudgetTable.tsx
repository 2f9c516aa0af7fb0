import { useMemo } from "react";
import type { GridColumn } from "../../../grid";
import { useAnswer, usePlan } from "../../../plan";
import { useText } from "../../../words";
import { derivedEuros } from "../derived";
import { choice, eurosByYear, type Field, option, passage, word } from "../fields";
import { Gaps } from "../Gaps";
import { Part } from "../Part";
import { type RowOf, rowsOf } from "../rows";
import { ScenarioChoice } from "../ScenarioChoice";
import { TableGrid } from "../TableGrid";
import type { TableProps } from "../TableProps";
import { useColumns } from "../useColumns";
import { useScenario } from "../useScenario";
import { BudgetBasis } from "./BudgetBasis";
import { ScenariosPart } from "./ScenariosPart";
import { type AccountName, useBudgetTotals } from "./useBudgetTotals";

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
/** The area's joint budget, and its alternatives. */
export function BudgetTable({ focusPlace }: TableProps) {
  const [scenario, setScenario] = useScenario("budget_lines", focusPlace);
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
  account: AccountName;
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
  const columns = useAmounts(useColumns("budget_lines", account === "area" ? AREA : MUNICIPAL, lines));
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
      <BudgetBasis of="count-times-price" lines={lines} focusPlace={focusPlace} />
      <BudgetBasis of="percentage" lines={lines} focusPlace={focusPlace} />
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
