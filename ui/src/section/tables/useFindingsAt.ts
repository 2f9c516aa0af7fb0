import { useMemo } from "react";
import type { CellFinding } from "../../grid";
import { useAnswer } from "../../plan";

const NONE: readonly CellFinding[] = [];

/** Gives what the findings say of a place. */
export function useFindingsAt(): (place: string) => readonly CellFinding[] {
  const { data } = useAnswer("findings", {});
  return useMemo(() => {
    const known = new Map<string, CellFinding[]>();
    for (const { place, severity, message } of data?.findings ?? []) {
      const here = known.get(place);
      const finding = { severity: severity as CellFinding["severity"], message };
      if (here) here.push(finding);
      else known.set(place, [finding]);
    }
    return (place) => known.get(place) ?? NONE;
  }, [data]);
}
