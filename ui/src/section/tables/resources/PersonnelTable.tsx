import { useMemo } from "react";
import type { GridColumn } from "../../../grid";
import { capital } from "../../../parts";
import { useAnswer, usePlan } from "../../../plan";
import { useText } from "../../../words";
import { derivedNumber, gapsOf } from "../derived";
import { choice, type Field, numberByYear, option, passage, word } from "../fields";
import { Gaps } from "../Gaps";
import { Part } from "../Part";
import { type RowOf, rowsOf } from "../rows";
import { ScenarioChoice } from "../ScenarioChoice";
import { type Sums, TableGrid } from "../TableGrid";
import type { TableProps } from "../TableProps";
import { useColumns } from "../useColumns";
import { useScenario } from "../useScenario";

const FIELDS: readonly Field<RowOf<"personnel">>[] = [
  { name: "function", word: "field-function", shape: word },
  { name: "person_years", word: "field-person-years", shape: numberByYear },
  { name: "origin", word: "field-origin", shape: choice("origin") },
  { name: "municipality", word: "field-municipality", shape: option("members") },
  { name: "office", word: "field-office", shape: option("offices") },
  { name: "note", word: "field-note", shape: passage },
];

/** Person-years by function, origin and year. */
export function PersonnelTable({ focusPlace }: TableProps) {
  const { plan } = usePlan();
  const text = useText();
  const [scenario, setScenario] = useScenario("personnel", focusPlace);
  const rows = useMemo(
    () => rowsOf(plan, "personnel").filter((row) => (row.scenario ?? undefined) === scenario),
    [plan, scenario],
  );
  const columns = useColumns("personnel", FIELDS, rows);
  const { totals, gaps } = useTotals(scenario, columns);
  return (
    <Part isTab title="table-personnel" about="tables-personnel-about">
      <ScenarioChoice chosen={scenario} choose={setScenario} />
      <TableGrid
        table="personnel"
        label={text("table-personnel")}
        rows={rows}
        columns={columns}
        fresh={{ function: {}, origin: "state", ...(scenario && { scenario }) }}
        totals={totals}
        focusPlace={focusPlace}
      />
      <Gaps gaps={gaps} />
    </Part>
  );
}

/** Person-years in all and by origin. */
function useTotals(
  scenario: string | undefined,
  columns: readonly GridColumn<RowOf<"personnel">>[],
): { totals: Sums[]; gaps: string[] } {
  const { data } = useAnswer("personnel", {});
  const text = useText();
  return useMemo(() => {
    const shown = data?.sums.filter((sums) => (sums.scenario ?? undefined) === scenario) ?? [];
    const prefix = "person_years.";
    const years = columns.flatMap(({ key }) => (key.startsWith(prefix) ? key.slice(prefix.length) : []));
    const totals = shown.map((sums) => {
      const cells = years.map((year) => [`${prefix}${year}`, derivedNumber(sums.years[year])]);
      const name = sums.origin ? capital(text(`origin-${sums.origin}`)) : text("tables-total");
      return { [columns[0]?.key ?? ""]: name, ...Object.fromEntries(cells) };
    });
    return { totals, gaps: gapsOf(shown.flatMap((sums) => years.map((year) => sums.years[year]))) };
  }, [data, scenario, columns, text]);
}
