import { useEffect, useState } from "react";
import { parsePlace, usePlan } from "../../plan";
import { rowsOf } from "./rows";

/** Whose rows are shown, the plan's own (undefined) or an alternative's; a jump to a row shows those that it is among. */
export function useScenario(
  table: "budget_lines" | "personnel",
  focusPlace: string | undefined,
): [string | undefined, (id: string | undefined) => void] {
  const { plan } = usePlan();
  const [scenario, setScenario] = useState<string>();
  const at = focusPlace === undefined ? undefined : parsePlace(focusPlace);
  const row = at?.table === table ? rowsOf(plan, table).find(({ id }) => id === at.row) : undefined;
  const wanted = row && (row.scenario ?? undefined);
  const isJump = row !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each jump counts once, whatever is chosen after it
  useEffect(() => {
    if (isJump) setScenario(wanted);
  }, [focusPlace]);
  return [scenario, setScenario];
}
