/** The plan's JSON form of a narrative block, as far as the editor needs it. */

/** The two languages of a plan. */
export type EditorLanguage = "fi" | "sv";

/** What a block is. */
export type BlockKind =
  | "heading"
  | "subheading"
  | "paragraph"
  | "bullet"
  | "inner-bullet"
  | "numbered"
  | "quotation"
  | "table-header"
  | "table-row"
  | "picture";

/** A mark on a run of text. */
export type MarkName = "bold" | "italic";

/** Text with marks, a link, or the language of a foreign word. */
export interface Marked {
  text: string;
  marks?: MarkName[];
  link?: string;
  language?: EditorLanguage;
}

/** A live figure: a quantity of the plan by its name. */
export interface Figure {
  figure: string;
}

/** The border between two cells of a table row. */
export interface CellBorder {
  cell: "next";
}

/** Any JSON value: an inline that this version doesn't know is kept as it is. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A piece of rich text; what is none of the known forms is kept untouched. */
export type Inline = string | Marked | Figure | CellBorder | Json;

/** A block of narrative with its texts in both languages. */
export interface Block {
  id: string;
  chapter: string;
  kind: BlockKind;
  source: EditorLanguage;
  fi?: readonly Inline[];
  sv?: readonly Inline[];
  translation?: "draft" | "done";
  translated_from?: string;
  attachment?: string;
}

/** A block as it is written in one language. */
export interface Written {
  id: string;
  kind: BlockKind;
  text: readonly Inline[];
  attachment?: string;
}

/** A live figure that can be inserted. */
export interface FigureOffer {
  /** The quantity's name, which the text keeps. */
  name: string;
  /** What it is, in words. */
  label: string;
  /** Its value as it reads now. */
  value: string;
  /** Where it comes from, in words. */
  from: string;
}

/** How far the translation of a block is, as the plan derives it. */
export type TranslationState = "nothing-to-translate" | "untranslated" | "draft" | "done" | "source-changed";

/** What to show: one language, or both side by side. */
export type Shown = EditorLanguage | "both";

/** The other language. */
export function otherLanguage(language: EditorLanguage): EditorLanguage {
  return language === "fi" ? "sv" : "fi";
}

/** The languages that are shown, in their order on the screen. */
export function languagesShown(shown: Shown): EditorLanguage[] {
  return shown === "both" ? ["fi", "sv"] : [shown];
}

/** A block's text in a language. */
export function textOf(block: Block, language: EditorLanguage): readonly Inline[] {
  return block[language] ?? [];
}

/** True for the rows of a table. */
export function isRow(kind: BlockKind): kind is "table-header" | "table-row" {
  return kind === "table-header" || kind === "table-row";
}

function hasOnly(value: object, allowed: readonly string[]): boolean {
  return Object.keys(value).every((key) => allowed.includes(key));
}

function isObject(inline: Inline): inline is Exclude<Inline, string | number | boolean | null> {
  return typeof inline === "object" && inline !== null && !Array.isArray(inline);
}

function isMarkName(value: unknown): value is MarkName {
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
