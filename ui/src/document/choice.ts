import type { Args, Plan } from "../host";
import type { Language } from "../words";

/** Which document is shown: whose, in which languages, how much of it. */
export type Choice = Args<"preview">;
/** How the languages of a document stand. */
export type Form = Choice["languages"];

/** All forms, in the order in which they are offered. */
export const FORMS: readonly Form[] = ["fi", "sv", "in-sequence", "in-parallel"];

/** The choice of the last document that was shown, of each plan, while the program runs. */
const last = new Map<string, Choice>();

/** The document to begin with: the one shown last, else the plan in the window's language if the plan has to have it. */
export function firstChoice(path: string, plan: Plan, required: readonly Language[], window: Language): Choice {
  const known = last.get(path);
  const isMember = plan.members?.some((member) => member.municipality === known?.municipality);
  if (known && (!known.municipality || isMember)) {
    return known;
  }
  const languages = required.includes(window) ? window : (required[0] ?? window);
  return { languages, municipality: null, short: false };
}

/** Remembers what is shown. */
export function rememberChoice(path: string, choice: Choice): void {
  last.set(path, choice);
}

/** True when two choices are of the same document. */
export function isSame(one: Choice, other: Choice): boolean {
  return one.languages === other.languages && one.municipality === other.municipality && one.short === other.short;
}
