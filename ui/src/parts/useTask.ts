import { useState } from "react";
import { CallError } from "../host";
import { useLanguage } from "../words";
import { either, type TwoLanguages } from "./language";

/** Something that is asked of the desk, and how it stands. */
export interface Task {
  busy: boolean;
  /** Why it couldn't be done, in the window's language. */
  problem: string | undefined;
  /** Does it; true when it was done whole. */
  run(work: () => Promise<unknown>): Promise<boolean>;
  forget(): void;
}

interface Refusing {
  refused?: { message: TwoLanguages }[];
}

/** Runs what a button asks for, and keeps what the desk has against it, so that it can be shown beside the button. */
export function useTask(): Task {
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<TwoLanguages>();
  return {
    busy,
    problem: problem && either(problem, language),
    forget: () => setProblem(undefined),
    async run(work) {
      setBusy(true);
      setProblem(undefined);
      try {
        const refused = ((await work()) as Refusing | undefined)?.refused?.[0];
        setProblem(refused?.message);
        return !refused;
      } catch (error) {
        if (!(error instanceof CallError)) {
          throw error;
        }
        setProblem(error.failure.message);
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
