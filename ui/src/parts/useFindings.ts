import { useMemo } from "react";
import type { Answer } from "../host";
import { useAnswer } from "../plan";

/** What is to be said of a place, with its basis. */
export type Finding = Answer<"findings">["findings"][number];

/** Everything that is to be said of the plan; undefined until it is known. */
export function useFindings(): Answer<"findings"> | undefined {
  return useAnswer("findings", {}).data;
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
