import { useMemo } from "react";
import type { Answer } from "../host";
import { useAnswer } from "../plan";

/** How serious a finding is. */
export type SeverityName = "blocks" | "warning" | "hint";

/** What is to be said of a place, with its basis. */
export type Finding = Answer<"findings">["findings"][number] & { severity: SeverityName };

/** Everything that is to be said of a plan, the most serious first, and how much of each kind. */
export type Findings = Omit<Answer<"findings">, "findings"> & { findings: Finding[] };

/** Everything that is to be said of the plan; undefined until it is known. */
export function useFindings(): Findings | undefined {
  return useAnswer("findings", {}).data as Findings | undefined;
}

/** What is to be said of places, by place. */
export function useFindingsAt(): (place: string) => readonly Finding[] {
  const all = useFindings()?.findings;
  return useMemo(() => {
    const at = new Map<string, Finding[]>();
    for (const finding of all ?? []) {
      at.set(finding.place, [...(at.get(finding.place) ?? []), finding]);
    }
    return (place) => at.get(place) ?? [];
  }, [all]);
}
