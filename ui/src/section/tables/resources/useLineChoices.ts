import { useMemo } from "react";
import { either } from "../../../parts";
import { usePlan } from "../../../plan";
import { useLanguage } from "../../../words";
import { rowsOf } from "../rows";
import type { Choices } from "../useChoices";

/** What fields that name lines are chosen from. */
interface LineChoices {
  /** The plan's own joint lines: what alternatives are compared with. */
  planLines: Choices;
  /** The lines of the plan itself, or of an alternative. */
  linesOf(scenario: string | undefined): Choices;
}

/** The choices of fields that name lines of the budget, in the window's language. */
export function useLineChoices(): LineChoices {
  const { plan } = usePlan();
  const language = useLanguage();
  return useMemo(() => {
    const named = (lines: ReturnType<typeof rowsOf<"budget_lines">>): Choices =>
      lines.map(({ id, name }) => ({ value: id, label: either(name, language) || id }));
    const linesOf = (scenario: string | undefined) =>
      rowsOf(plan, "budget_lines").filter((line) => (line.scenario ?? undefined) === scenario);
    return {
      planLines: named(linesOf(undefined).filter(({ account }) => account !== "municipal")),
      linesOf: (scenario) => named(linesOf(scenario)),
    };
  }, [plan, language]);
}
