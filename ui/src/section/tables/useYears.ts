import { useMemo } from "react";
import { useAnswer, usePlan } from "../../plan";

/** The years that a table shows: those that the plan covers, and every other one in which some of its rows have a value. */
export function useYears(rows: readonly object[]): readonly number[] {
  const { data } = useAnswer("budget", {});
  const { plan } = usePlan();
  const first = plan.area?.first_year ?? 0;
  const years = useMemo(() => {
    const used = new Set(rows.flatMap(yearsIn));
    return (data?.years ?? []).filter((year) => year >= first || used.has(String(year))).join(" ");
  }, [data, first, rows]);
  return useMemo(() => (years === "" ? [] : years.split(" ").map(Number)), [years]);
}

/** The years of a row's values by year. */
function yearsIn(row: object): string[] {
  const byYear = Object.values(row).filter((value) => typeof value === "object" && value !== null);
  return byYear.flatMap((value) => Object.keys(value)).filter((key) => /^\d{4}$/.test(key));
}
