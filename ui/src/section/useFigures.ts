import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { call } from "../host";
import { usePlan } from "../plan";
import type { Language } from "../words";

/** What the live figures of the plan's texts read now in a language, by their names. */
function useFiguresIn(language: Language) {
  const { revision, path } = usePlan();
  return useQuery({
    queryKey: ["figure_texts", path, revision, language],
    queryFn: () => call("figure_texts", { language }),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  }).data;
}

/** What the live figures of the plan's texts read now. */
export interface Figures {
  /** Null while it isn't known yet. */
  text(name: string, language: Language): string | undefined | null;
  source(name: string, language: Language): string | undefined;
}

/** The live figures of the plan's texts in both languages. */
export function useFigures(): Figures {
  const texts = { fi: useFiguresIn("fi"), sv: useFiguresIn("sv") };
  return {
    text: (name, language) => {
      const all = texts[language];
      return all ? (all[name]?.value ?? undefined) : null;
    },
    source: (name, language) => texts[language]?.[name]?.label,
  };
}

/** Live figures whose names have the words. */
export const findFigures = (query: string, language: Language) => call("find_figures", { language, query });
