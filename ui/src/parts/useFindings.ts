import { useCallback } from "react";
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

type ByPlace = ReadonlyMap<string, readonly Finding[]>;

const NONE: readonly Finding[] = [];
/** Made once for each answer, since every field of a screen asks. */
const indexes = new WeakMap<readonly Finding[], ByPlace>();

function byPlace(all: readonly Finding[]): ByPlace {
  const known = indexes.get(all);
  if (known) {
    return known;
  }
  const made = new Map<string, Finding[]>();
  for (const finding of all) {
    made.set(finding.place, [...(made.get(finding.place) ?? []), finding]);
  }
  indexes.set(all, made);
  return made;
}

/** What is to be said of places, by place. */
export function useFindingsAt(): (place: string) => readonly Finding[] {
  const all = useFindings()?.findings ?? NONE;
  return useCallback((place) => byPlace(all).get(place) ?? NONE, [all]);
}
