/** What is pasted, as blocks of the plan's JSON form before they have names. */
import { type BlockKind, type Inline, isMarked, type Marked } from "../model";

/** A pasted block; a row's cells are divided by borders. */
export interface Pasted {
  kind: BlockKind;
  text: Inline[];
}

/** The marks that hold at a place of the pasted text. */
export type Style = Omit<Marked, "text">;

/** Text with a style, as an inline. */
export function styled(text: string, style: Style): Inline {
  return Object.keys(style).length === 0 ? text : { text, ...style };
}

/** A text in order: white space folded, no empty runs, neighbours of one style joined. */
export function tidy(text: readonly Inline[]): Inline[] {
  const runs: Inline[] = [];
  for (const inline of text) {
    const previous = runs.at(-1);
    const joined = previous === undefined ? undefined : join(previous, inline);
    if (joined === undefined) runs.push(inline);
    else runs[runs.length - 1] = joined;
  }
  return trimEnds(foldSpaces(runs)).filter((inline) => textIn(inline) !== "");
}

/** True when there are no characters in it. */
export function isNothing(text: readonly Inline[]): boolean {
  return text.every((inline) => textIn(inline)?.trim() === "");
}

function textIn(inline: Inline): string | undefined {
  if (typeof inline === "string") return inline;
  return isMarked(inline) ? inline.text : undefined;
}

function withText(inline: Inline, text: string): Inline {
  return isMarked(inline) ? { ...inline, text } : text;
}

function join(a: Inline, b: Inline): Inline | undefined {
  if (typeof a === "string" && typeof b === "string") return a + b;
  if (!isMarked(a) || !isMarked(b)) return undefined;
  const { text: first, ...style } = a;
  const { text: second, ...other } = b;
  return JSON.stringify(style) === JSON.stringify(other) ? { ...style, text: first + second } : undefined;
}

/** One space for each run of white space, over the borders of runs too; hard spaces stay. */
function foldSpaces(runs: readonly Inline[]): Inline[] {
  let endsInSpace = false;
  return runs.map((inline) => {
    const text = textIn(inline);
    if (text === undefined) {
      endsInSpace = false;
      return inline;
    }
    const folded = text.replace(/[ \t\r\n\f]+/g, " ");
    const kept = endsInSpace && folded.startsWith(" ") ? folded.slice(1) : folded;
    if (folded !== "") endsInSpace = folded.endsWith(" ");
    return withText(inline, kept);
  });
}

function trimEnds(runs: readonly Inline[]): Inline[] {
  const result = [...runs];
  const first = result[0];
  if (first !== undefined) result[0] = trimmed(first, (text) => text.replace(/^[ \u00a0]+/, ""));
  const last = result.at(-1);
  if (last !== undefined) result[result.length - 1] = trimmed(last, (text) => text.replace(/[ \u00a0]+$/, ""));
  return result;
}

function trimmed(inline: Inline, trim: (text: string) => string): Inline {
  const text = textIn(inline);
  return text === undefined ? inline : withText(inline, trim(text));
}
