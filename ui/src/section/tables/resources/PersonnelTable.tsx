import { useMemo } from "react";
import { usePlan } from "../../../plan";
import { useText } from "../../../words";
import { choice, eurosByYear, type Field, numberByYear, option, passage, word } from "../fields";
import { Gaps } from "../Gaps";
import { Part } from "../Part";
import { type RowOf, rowsOf } from "../rows";
import { ScenarioChoice } from "../ScenarioChoice";
import { TableGrid } from "../TableGrid";
import type { TableProps } from "../TableProps";
import { useColumns } from "../useColumns";
import { useScenario } from "../useScenario";
import { offered } from "./offered";
import { useLineChoices } from "./useLineChoices";
import { mergeCosts, usePersonnelCosts } from "./usePersonnelCosts";
import { usePersonnelTotals } from "./usePersonnelTotals";

const FIELDS: readonly Field<RowOf<"personnel">>[] = [
  { name: "function", word: "field-function", shape: word },
  { name: "person_years", word: "tables-person-years", shape: numberByYear },
  { name: "salaries", word: "tables-salary", shape: eurosByYear, help: "tables-salary-help" },
  { name: "on_costs", word: "field-on-costs", shape: { is: "percent" }, help: "tables-on-costs-help" },
  { name: "line", word: "field-line", shape: option("budget_lines"), help: "tables-personnel-line-help" },
  { name: "origin", word: "field-origin", shape: choice("origin") },
  { name: "municipality", word: "field-municipality", shape: option("members") },
  { name: "office", word: "field-office", shape: option("offices") },
  { name: "note", word: "field-note", shape: passage },
];

/** Person-years by function, origin and year, and what they cost. */
export function PersonnelTable({ focusPlace }: TableProps) {
  const { plan } = usePlan();
  const text = useText();
  const [scenario, setScenario] = useScenario("personnel", focusPlace);
  const rows = useMemo(
    () => rowsOf(plan, "personnel").filter((row) => (row.scenario ?? undefined) === scenario),
    [plan, scenario],
  );
  const made = useColumns("personnel", FIELDS, rows);
  const { linesOf } = useLineChoices();
  const lines = useMemo(() => offered(made, "line", linesOf(scenario)), [made, linesOf, scenario]);
  const { columns, costs, gaps } = usePersonnelCosts(lines, rows);
  const totals = usePersonnelTotals(scenario, columns);
  return (
    <Part isTab title="table-personnel" about="tables-personnel-about">
      <ScenarioChoice chosen={scenario} choose={setScenario} />
      <TableGrid
        table="personnel"
        label={text("table-personnel")}
        rows={rows}
        columns={columns}
        fresh={{ function: {}, origin: "state", ...(scenario && { scenario }) }}
        totals={mergeCosts(totals.totals, costs)}
        focusPlace={focusPlace}
      />
      <Gaps gaps={[...totals.gaps, ...gaps]} />
    </Part>
  );
}
