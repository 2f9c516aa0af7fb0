import { useMemo } from "react";
import type { GridColumn } from "../../../grid";
import { capital } from "../../../parts";
import { useAnswer } from "../../../plan";
import { useText } from "../../../words";
import { derivedNumber, gapsOf } from "../derived";
import type { RowOf } from "../rows";
import type { Sums } from "../TableGrid";

/** Person-years in all and by origin, for the years that the columns show. */
export function usePersonnelTotals(
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
    // Nobody of one origin isn't something missing; nobody at all is.
    const whole = shown.filter(({ origin }) => !origin);
    return { totals, gaps: gapsOf(whole.flatMap((sums) => years.map((year) => sums.years[year]))) };
  }, [data, scenario, columns, text]);
}
