import { useMemo } from "react";
import type { CellFinding } from "../../grid";
import { useFindingsAt } from "../../parts";

const SEVERITIES: Record<string, CellFinding["severity"]> = { blocks: "blocks", warning: "warning" };

/** Gives what the findings say of a cell. */
export function useCellFindings(): (place: string) => readonly CellFinding[] {
  const findingsAt = useFindingsAt();
  return useMemo(
    () => (place) =>
      findingsAt(place).map(({ severity, message }) => ({ severity: SEVERITIES[severity] ?? "hint", message })),
    [findingsAt],
  );
}
