import { useMemo } from "react";
import { capital, either } from "../../../parts";
import { usePlan } from "../../../plan";
import { useLanguage, useText } from "../../../words";
import { rowsOf } from "../rows";
import type { Choices } from "../useChoices";
import { CALCULATIONS } from "./calculations";

/** What fields that name lines are chosen from. */
interface LineChoices {
  /** Every way in which an amount comes about. */
  calculations: Choices;
  /** The plan's own joint lines: what alternatives are compared with. */
  planLines: Choices;
  /** The lines of the plan itself, or of an alternative. */
  linesOf(scenario: string | undefined): Choices;
}

/** The choices of fields that name lines of the budget, in the window's language. */
export function useLineChoices(): LineChoices {
  const { plan } = usePlan();
  const text = useText();
  const language = useLanguage();
  return useMemo(() => {
    const named = (lines: ReturnType<typeof rowsOf<"budget_lines">>): Choices =>
      lines.map(({ id, name }) => ({ value: id, label: either(name, language) || id }));
    const linesOf = (scenario: string | undefined) =>
      rowsOf(plan, "budget_lines").filter((line) => (line.scenario ?? undefined) === scenario);
    return {
      calculations: ["fixed", ...CALCULATIONS].map((value) => ({
        value,
        label: capital(text(`calculation-${value}`)),
      })),
      planLines: named(linesOf(undefined).filter(({ account }) => account !== "municipal")),
      linesOf: (scenario) => named(linesOf(scenario)),
    };
  }, [plan, text, language]);
}
