import { date, euros, number } from "../../words";
import type { ChoiceName, Choices } from "./useChoices";

/** What a field holds, and so how it is shown and edited. */
export type Shape =
  | { is: "text" | "number" | "euro" | "percent" | "date" | "whole" }
  | { is: "both"; length: "word" | "passage" }
  | { is: "choice"; of: ChoiceName; required: boolean }
  | { is: "choices"; of: ChoiceName }
  | { is: "by-year"; unit: "number" | "euro" };

/** A field of a row: its name in the plan's JSON form and the name that people know it by. */
export interface Field<Row> {
  name: keyof Row & string;
  /** The message that names it. */
  word: string;
  shape: Shape;
  /** A message that helps to fill it in. */
  help?: string;
}

/** A text in both languages of a few words. */
export const word: Shape = { is: "both", length: "word" };
/** A text in both languages of some sentences. */
export const passage: Shape = { is: "both", length: "passage" };
/** One of some choices, always one. */
export const choice = (of: ChoiceName): Shape => ({ is: "choice", of, required: true });
/** One of some choices, or none. */
export const option = (of: ChoiceName): Shape => ({ is: "choice", of, required: false });
/** Several of some choices. */
export const choices = (of: ChoiceName): Shape => ({ is: "choices", of });
/** An amount of euros for each year. */
export const eurosByYear: Shape = { is: "by-year", unit: "euro" };
/** A number for each year. */
export const numberByYear: Shape = { is: "by-year", unit: "number" };

/** The kinds of a single value. */
export type Kind = "text" | "number" | "euro" | "percent" | "date" | "whole" | "choice" | "choices";

/** A value as it is shown and edited. Digits are only written as Finland writes them. */
export function shown(kind: Kind, value: unknown, labels?: Choices): string {
  if (value === undefined || value === null) return "";
  const label = (name: unknown) => labels?.find((known) => known.value === String(name))?.label ?? String(name);
  switch (kind) {
    case "number":
      return number(String(value));
    case "euro":
      return euros(String(value));
    case "percent":
      return `${number(String(value))}\u00a0%`;
    case "date":
      return date(String(value));
    case "choice":
      return label(value);
    case "choices":
      return Array.isArray(value) ? value.map(label).join(", ") : "";
    default:
      return String(value);
  }
}
