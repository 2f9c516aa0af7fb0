/** Plain text as blocks: a line is a block, and lines that begin like items are items. */
import type { Pasted } from "./pieces";

const BULLET = /^\s*[•·▪◦‣○■]\s+/;
const INNER = /^(?:\s{4,}|\t+)[•·▪◦‣○■]\s+/;

/** The blocks of pasted plain text. */
export function readText(text: string): Pasted[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .map((line): Pasted => {
      if (INNER.test(line)) return { kind: "inner-bullet", text: [line.replace(INNER, "").trim()] };
      if (BULLET.test(line)) return { kind: "bullet", text: [line.replace(BULLET, "").trim()] };
      return { kind: "paragraph", text: [line.replace(/\s+/g, " ").trim()] };
    });
}
