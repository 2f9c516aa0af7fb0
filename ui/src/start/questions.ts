import type { FluentVariable } from "@fluent/bundle";
import type { Failure } from "../host";

/** Something to be decided before a file is opened. */
export interface Question {
  /** What it is about: the key of its words is `start-ask-KIND`. */
  kind: "import" | "read-only";
  variables: Record<string, FluentVariable>;
  /** What the desk said, when it is why one is asked. */
  because?: Failure | undefined;
}

interface Asked extends Question {
  answer(yes: boolean): void;
}

let asked: Asked | undefined;
const listeners = new Set<() => void>();

function set(next: Asked | undefined): void {
  asked = next;
  for (const listener of listeners) {
    listener();
  }
}

/** Asks the user; a question that was open before is answered with no. */
export function ask(question: Question): Promise<boolean> {
  asked?.answer(false);
  return new Promise((resolve) => {
    const answer = (yes: boolean) => {
      set(undefined);
      resolve(yes);
    };
    set({ ...question, answer });
  });
}

/** The open question, for the component that shows it. */
export const questions = {
  current: (): Asked | undefined => asked,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
