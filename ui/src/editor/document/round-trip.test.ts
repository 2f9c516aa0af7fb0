import { describe, expect, it } from "vitest";
import { type Inline, isBorder, isMarked, type Written } from "../model";
import { block, blocksIn, editorWith } from "../test-editor";

/** A generator with a seed, so that a failure can be seen again (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const WORDS = ["työ", " ", "", "å", "a\u00a0b", "kaksi  väliä", "\n", "🙂", "<b>", "1 234,5", "–"];
const UNKNOWN: Inline[] = [
  { emoji: "x", size: 3 },
  { text: "y", marks: ["underline"] },
  { of: [1, { a: [] }, null] },
  {},
];

function inline(next: (below: number) => number, isInRow: boolean): Inline {
  const word = WORDS[next(WORDS.length)] ?? "";
  switch (next(isInRow ? 6 : 5)) {
    case 0:
    case 1:
      return word;
    case 2:
    case 3:
      return {
        text: word,
        ...([{}, { marks: ["bold"] }, { marks: ["italic"] }, { marks: ["bold", "italic"] }] as const)[next(4)],
        ...(next(3) === 0
          ? { link: ["https://www.finlex.fi/fi", "mailto:a@b.fi", "javascript:alert(1)"][next(3)] }
          : {}),
        ...(next(3) === 0 ? { language: next(2) === 0 ? "sv" : "fi" } : {}),
      } as Inline;
    case 4:
      return next(2) === 0 ? { figure: `budget:net:${2025 + next(3)}` } : (UNKNOWN[next(UNKNOWN.length)] ?? {});
    default:
      return { cell: "next" };
  }
}

/** Equal for texts that say the same: empty runs left out, neighbours with equal marks joined. */
function same(text: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of text) {
    const run = typeof inline === "string" ? { text: inline } : inline;
    if (!isMarked(run)) {
      result.push(run);
      continue;
    }
    if (run.text === "") continue;
    const last = result.at(-1);
    const bare = ({ text: _text, ...rest }: { text: string }) => JSON.stringify(rest, Object.keys(rest).sort());
    if (last !== undefined && isMarked(last) && bare(last) === bare(run)) last.text += run.text;
    else result.push({ ...run });
  }
  return result;
}

describe("the JSON form and the document", () => {
  it("say the same after a round trip, whatever is written", () => {
    const next = random(380_2023);
    const blocks = Array.from({ length: 400 }, (_, index): Written => {
      const isRow = next(3) === 0;
      const text = Array.from({ length: next(9) }, () => inline(next, isRow)).filter((x) => isRow || !isBorder(x));
      return block(`b${index}`, isRow ? "table-row" : "paragraph", ...text);
    });
    const back = blocksIn(editorWith(blocks));
    expect(back).toHaveLength(blocks.length);
    for (const [index, { id, kind, text }] of blocks.entries()) {
      const found = back[index];
      expect([found?.id, found?.kind]).toEqual([id, kind]);
      expect(same(found?.text ?? []), JSON.stringify(text)).toEqual(same(text));
    }
  });

  it("keep kind, id and attachment of every kind of block", () => {
    const blocks: Written[] = [
      block("h", "heading", "H"),
      block("s", "subheading", "S"),
      block("b", "bullet", "b"),
      block("i", "inner-bullet", "i"),
      block("n", "numbered", "n"),
      block("q", "quotation", "q"),
      block("t", "table-header", "a", { cell: "next" }, "b"),
      block("r", "table-row", { cell: "next" }),
      { id: "p", kind: "picture", text: ["kuvateksti"], attachment: "kuva-1" },
    ];
    expect(blocksIn(editorWith(blocks))).toEqual(blocks);
  });

  it("a link that could run a program leads nowhere on the screen", () => {
    const editor = editorWith([block("a", "paragraph", { text: "x", link: "javascript:alert(1)" })]);
    expect(editor.view.dom.querySelector("a")?.hasAttribute("href")).toBe(false);
  });
});
