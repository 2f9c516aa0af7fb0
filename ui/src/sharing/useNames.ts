import { useMemo } from "react";
import { either, type TwoLanguages, useMunicipalities } from "../parts";
import { usePlan } from "../plan";
import { useLanguage } from "../words";
import type { Named } from "./NamedChoice";

/** What can be chosen in comparisons, with names in the window's language. */
export interface Names {
  pools: readonly Named[];
  keys: readonly Named[];
  scenarios: readonly Named[];
  members: readonly Named[];
  municipality(code: string): string;
}

/** The names of what comparisons are made of. */
export function useNames(): Names {
  const { plan } = usePlan();
  const language = useLanguage();
  const register = useMunicipalities();
  return useMemo(() => {
    const named = (row: { id: string; name: TwoLanguages }): Named => ({
      id: row.id,
      name: either(row.name, language) || row.id,
    });
    return {
      pools: (plan.pools ?? []).map(named),
      keys: (plan.keys ?? []).map(named),
      scenarios: (plan.scenarios ?? []).map(named),
      members: (plan.members ?? []).map(({ municipality }) => ({
        id: municipality,
        name: register.name(municipality),
      })),
      municipality: register.name,
    };
  }, [plan, language, register]);
}
