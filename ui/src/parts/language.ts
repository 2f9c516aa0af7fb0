import type { Language } from "../words";

/** A text in two languages, as the plan has it: an empty one is absent. */
export interface TwoLanguages {
  fi?: string;
  sv?: string;
}

/** The other language. */
export const other = (language: Language): Language => (language === "fi" ? "sv" : "fi");

/** The text in a language, or in the other one where that is missing; empty when both are. */
export function either(text: TwoLanguages | undefined, language: Language): string {
  return text?.[language] || text?.[other(language)] || "";
}

/** The text with a capital letter, for words that stand first in a cell. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
