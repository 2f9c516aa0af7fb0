/** The plan's JSON form of a narrative block, and what the editor asks of it. */
import type * as host from "../host";
import type { Block, BlockKind, CellBorder, Figure, Inline, Language, Mark, Marked } from "../host";

export type {
  Block,
  BlockKind,
  CellBorder,
  Figure,
  FigureOffer,
  Inline,
  Language,
  Mark as MarkName,
  Marked,
  State as TranslationState,
} from "../host";

/** A block as the editor writes it: its text is always said, also when there is none. */
export interface Written extends Omit<host.Written, "text"> {
  text: readonly Inline[];
}

/** A picture on its way to the screen. */
export type ShownPicture = { is: "coming" } | { is: "shown"; url: string; alternative: string } | { is: "broken" };

/** What to show: one language, or both side by side. */
export type Shown = Language | "both";

/** The other language. */
export function otherLanguage(language: Language): Language {
  return language === "fi" ? "sv" : "fi";
}

/** The languages that are shown, in their order on the screen. */
export function languagesShown(shown: Shown): Language[] {
  return shown === "both" ? ["fi", "sv"] : [shown];
}

/** A block's text in a language. */
export function textOf(block: Block, language: Language): readonly Inline[] {
  return block[language] ?? [];
}

/** True for the rows of a table. */
export function isRow(kind: BlockKind): kind is "table-header" | "table-row" {
  return kind === "table-header" || kind === "table-row";
}

function hasOnly(value: object, allowed: readonly string[]): boolean {
  return Object.keys(value).every((key) => allowed.includes(key));
}

function isObject(inline: Inline): inline is Exclude<Inline, string> {
  return typeof inline === "object";
}

function isMarkName(value: unknown): value is Mark {
  return value === "bold" || value === "italic";
}

/** True for text with marks; an object with anything else in it is unknown. */
export function isMarked(inline: Inline): inline is Marked {
  if (!isObject(inline) || !("text" in inline) || typeof inline.text !== "string") return false;
  const { marks, link, language } = inline as Record<string, unknown>;
  return (
    hasOnly(inline, ["text", "marks", "link", "language"]) &&
    (marks === undefined || (Array.isArray(marks) && marks.every(isMarkName))) &&
    (link === undefined || typeof link === "string") &&
    (language === undefined || language === "fi" || language === "sv")
  );
}

/** True for a live figure. */
export function isFigure(inline: Inline): inline is Figure {
  return isObject(inline) && "figure" in inline && typeof inline.figure === "string" && hasOnly(inline, ["figure"]);
}

/** True for the border between two cells. */
export function isBorder(inline: Inline): inline is CellBorder {
  return isObject(inline) && "cell" in inline && inline.cell === "next" && hasOnly(inline, ["cell"]);
}

/** True when a reader would see nothing: the rule of the plan's `RichText::is_empty`. */
export function isBlank(text: readonly Inline[]): boolean {
  return text.every((inline) => {
    if (typeof inline === "string") return isBlankString(inline);
    if (isMarked(inline)) return isBlankString(inline.text);
    return isBorder(inline);
  });
}

function isBlankString(text: string): boolean {
  return /^[\s\p{Cc}\u00ad\u200b-\u200f\u2060\ufeff]*$/u.test(text);
}

/** A text cut into the cells of its row. */
export function cellsOf(text: readonly Inline[]): Inline[][] {
  const cells: Inline[][] = [[]];
  for (const inline of text) {
    if (isBorder(inline)) cells.push([]);
    else cells.at(-1)?.push(inline);
  }
  return cells;
}

/** Cells joined into the text of their row. */
export function rowOf(cells: readonly (readonly Inline[])[]): Inline[] {
  return cells.flatMap((cell, index): Inline[] => (index === 0 ? [...cell] : [{ cell: "next" }, ...cell]));
}

/** Whether a text may lead there: the plan knows `https:` and `mailto:` addresses. */
export function isAddress(link: string): boolean {
  return /^https:\/\/[^\s/]+\S*$/i.test(link) || /^mailto:[^\s@]+@[^\s@]+$/i.test(link);
}
