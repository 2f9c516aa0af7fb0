import { useMemo } from "react";
import type { Answer } from "../host";
import { useReference } from "../plan";
import { useLanguage } from "../words";

/** A municipality of the register. */
export type Municipality = Answer<"municipalities">[number];

/** The register of municipalities. */
export interface Register {
  all: readonly Municipality[];
  find(code: string): Municipality | undefined;
  /** The name in the window's language; the code while the register isn't there yet. */
  name(code: string): string;
}

/** The register of municipalities, with names in the window's language. */
export function useMunicipalities(): Register {
  const language = useLanguage();
  const all = useReference("municipalities");
  return useMemo(() => {
    const byCode = new Map(all?.map((row) => [row.code as string, row]));
    return {
      all: all ?? [],
      find: (code) => byCode.get(code),
      name: (code) => byCode.get(code)?.name[language] ?? code,
    };
  }, [all, language]);
}
