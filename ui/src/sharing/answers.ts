import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type Answer, type Args, type CallName, call } from "../host";
import { usePlan } from "../plan";
import { LANGUAGES, type Language } from "../words";

/** What municipalities carry in several cases; the first one is the plan as it is. */
export type Comparison = Answer<"compare">;
/** What is assumed instead of what the plan says. */
export type Case = Args<"compare">["cases"][number];
/** The plan's budget and its alternatives side by side. */
export type ScenarioComparison = Answer<"compare_scenarios">;
/** What moves when a weight does. */
export type Sensitivity = Answer<"sensitivity">;
/** The advances and the settlement of a year. */
export type YearEnd = Answer<"year_end">;
/** What shorter spells save. */
export type ShorterSpells = Answer<"shorter_spells">;

/** What each municipality carries in a year. */
export type Shares = Answer<"shares">;
/** How the shares of a year came about, pool by pool. */
export type Explained = Answer<"explain_shares">;

/** Why a figure can't be had, and the place of the plan where what it needs is entered. */
export interface Gap {
  gap: string;
  place: string;
}
/** A figure that follows from others, or why it can't be had. */
export type Derived<Value> = Value | Gap;

/** Whether a figure can't be had. */
export function isGap(derived: unknown): derived is Gap {
  return typeof derived === "object" && derived !== null && "gap" in derived;
}

/** Calls that answer in a language. */
type Speaking = { [Name in CallName]: Args<Name> extends { language: Language } ? Name : never }[CallName];

/** An answer in both languages, whatever the window's is: a memo may be in either. Undefined until both are there. */
export function useInBoth<Name extends Speaking>(
  name: Name,
  args: Omit<Args<Name>, "language">,
): Record<Language, Answer<Name>> | undefined {
  const { revision, path } = usePlan();
  const { data } = useQuery({
    queryKey: ["both", name, path, revision, args],
    queryFn: async () => {
      const [fi, sv] = await Promise.all(LANGUAGES.map((language) => call(name, { ...args, language } as Args<Name>)));
      return { fi, sv } as Record<Language, Answer<Name>>;
    },
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
  return data;
}
