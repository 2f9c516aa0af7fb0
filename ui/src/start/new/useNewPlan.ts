import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { CallError, call, type Failure, type Opened } from "../../host";
import { useReference } from "../../plan";
import { useLanguage } from "../../words";
import {
  type Draft,
  emptyDraft,
  type Field,
  type Filled,
  fill,
  order,
  problems,
  type Registers,
  type Wrong,
  yearOf,
} from "./draft";

/** A new plan that is being written down. */
export interface NewPlan {
  draft: Draft;
  registers: Registers;
  filled: Filled;
  /** Where its file will go; empty until it is known. */
  path: string;
  /** What is wrong, once one has tried. */
  wrong: ReadonlyMap<Field, Wrong>;
  /** Why the desk couldn't make it. */
  failure: Failure | undefined;
  busy: boolean;
  change(part: Partial<Draft>): void;
  /** Makes it; gives nothing when it can't be made. */
  make(): Promise<Opened | undefined>;
}

const NO_REGISTERS: Registers = { areas: [], municipalities: [] };

/** The state of the form for a new plan. */
export function useNewPlan(today: string): NewPlan {
  const [draft, setDraft] = useState(() => emptyDraft(today));
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const areas = useReference("areas") ?? NO_REGISTERS.areas;
  const municipalities = useReference("municipalities") ?? NO_REGISTERS.municipalities;
  const registers = { areas, municipalities };
  const filled = fill(draft, registers);
  const suggested = useSuggested(filled, yearOf(draft));
  const path = draft.path ?? suggested;
  const found = problems(draft, filled);

  const make = async () => {
    setTried(true);
    setFailure(undefined);
    if (found.size > 0 || !path) {
      return undefined;
    }
    setBusy(true);
    try {
      return await call("new_plan", order(draft, filled, path));
    } catch (error) {
      if (!(error instanceof CallError)) {
        throw error;
      }
      setFailure(error.failure);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  const change = (part: Partial<Draft>) => {
    setDraft((old) => ({ ...old, ...part }));
    setFailure(undefined);
  };
  return { draft, registers, filled, path, wrong: tried ? found : new Map(), failure, busy, change, make };
}

/** A free path for the file, by the area's name in the window's language and the first year. */
function useSuggested({ fi, sv }: Filled, year: number | undefined): string {
  const language = useLanguage();
  const name = (language === "fi" ? fi || sv : sv || fi).trim();
  const suggested = useQuery({
    queryKey: ["suggest_path", name, year],
    queryFn: () => call("suggest_path", { name, year: year ?? null }),
    enabled: name !== "",
    // A file may have come there meanwhile.
    staleTime: 0,
    placeholderData: (before) => before,
  });
  return name === "" ? "" : (suggested.data?.path ?? "");
}
