import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Column } from "../column";
import { isBlank, isRow, type Language, otherLanguage, textOf, type Written } from "../model";
import { blocksIn, caret, press, type } from "../test-editor";
import { TestPlan } from "../test-plan";

/** A generator with a seed (a linear congruence is random enough to choose keys). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Two columns on one plan, whose answers come when they are let. */
class Desk {
  readonly plan: TestPlan;
  readonly columns: Record<Language, Column>;
  private waiting: (() => void)[] = [];

  constructor(plan: TestPlan) {
    this.plan = plan;
    this.columns = { fi: this.open("fi"), sv: this.open("sv") };
    this.show();
  }

  /** Lets the oldest write through. */
  async answer(): Promise<void> {
    this.waiting.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
  }

  /** Waits until everything typed is in the plan and every answer has come. */
  async settle(): Promise<void> {
    for (let round = 0; round < 8; round += 1) {
      await vi.advanceTimersByTimeAsync(1000);
      while (this.waiting.length > 0) await this.answer();
    }
  }

  undo(): void {
    this.plan.undo();
    this.show();
  }

  private show(): void {
    for (const column of Object.values(this.columns)) column.receive(this.plan.blocks);
  }

  private open(language: Language): Column {
    const nothing = () => undefined;
    return new Column({
      element: document.createElement("div"),
      nonce: undefined,
      readOnly: false,
      surroundings: {
        language,
        figureText: () => "1",
        figureSource: nothing,
        picture: () => undefined,
        say: (key) => key,
        hasPartner: (id) =>
          this.plan.blocks.some((block) => block.id === id && !isBlank(textOf(block, otherLanguage(language)))),
        lines: () => new Map(),
        figures: new Set(),
      },
      keys: { undo: nothing, redo: nothing, editLink: nothing, goToTools: nothing },
      slash: { find: () => Promise.resolve([]), show: nothing, press: () => false },
      write: (blocks) => this.write(language, blocks),
      attributes: () => ({}),
      focused: nothing,
      changed: nothing,
      unsent: nothing,
    });
  }

  private async write(language: Language, blocks: Written[]): Promise<void> {
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.plan.write(language, blocks);
    this.show();
  }
}

/** Keys that take nothing away, and then those that do. */
const KEYS: readonly [string, KeyboardEventInit?][] = [
  ["Enter"],
  ["ArrowUp", { altKey: true }],
  ["ArrowDown", { altKey: true }],
  ["Tab"],
  ["1", { ctrlKey: true, altKey: true }],
  ["Backspace"],
  ["Delete"],
];
const HARMLESS = KEYS.length - 2;

/** One thing that a person, or the time, does; what was typed. Without `removes` nothing is taken away or undone. */
async function step(desk: Desk, next: (below: number) => number, removes: boolean): Promise<string> {
  const { editor } = desk.columns[next(2) === 0 ? "fi" : "sv"];
  const blocks = blocksIn(editor);
  const block = blocks[next(blocks.length)];
  switch (next(8)) {
    case 0:
      await desk.answer();
      return "";
    case 1:
      await vi.advanceTimersByTimeAsync(next(900));
      return "";
    case 2:
      if (removes && next(4) === 0) desk.undo();
      return "";
    case 3:
      if (block) caret(editor, block.id, isRow(block.kind) ? 1 : next(2) - 1);
      return "";
    case 4: {
      const [key, modifiers] = KEYS[next(removes ? KEYS.length : HARMLESS)] ?? ["Enter"];
      press(editor, key, modifiers);
      return "";
    }
    default: {
      const typed = String.fromCharCode(97 + next(26));
      type(editor, typed);
      return typed;
    }
  }
}

/** What an editor holds, without new blocks that have no text yet. */
function held(desk: Desk, language: Language): Written[] {
  const known = new Set(desk.plan.blocks.map(({ id }) => id));
  return blocksIn(desk.columns[language].editor).filter(({ id, text }) => known.has(id) || !isBlank(text));
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A desk with three blocks, one of them untranslated. */
function deskWithBlocks(): Desk {
  const kinds = ["heading", "bullet", "paragraph"] as const;
  const blocks = kinds.map((kind, index) => ({
    id: `b${index}`,
    chapter: "c",
    kind,
    source: "fi" as const,
    fi: [`fi${index}`],
    sv: index === 1 ? [] : [`sv${index}`],
  }));
  return new Desk(new TestPlan(blocks));
}

/** The characters of the plan's texts, sorted. */
function characters(plan: TestPlan): string {
  const texts = plan.blocks.flatMap((block) => [...textOf(block, "fi"), ...textOf(block, "sv")]);
  return [...texts.join("")].sort().join("");
}

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed + 1);

it.each(SEEDS)("plan and editors say the same in the end, however late the answers were (%i)", async (seed) => {
  const next = random(seed);
  const desk = deskWithBlocks();
  for (let count = 0; count < 80; count += 1) await step(desk, next, true);
  await desk.settle();
  for (const language of ["fi", "sv"] as const) {
    const planned = desk.plan.blocks.map((block) => ({
      id: block.id,
      kind: block.kind,
      text: textOf(block, language),
    }));
    expect(held(desk, language)).toEqual(planned);
  }
});

it.each(SEEDS)("no character that was typed is lost or doubled, however late the answers were (%i)", async (seed) => {
  const next = random(1000 + seed);
  const desk = deskWithBlocks();
  let expected = characters(desk.plan);
  for (let count = 0; count < 80; count += 1) expected += await step(desk, next, false);
  await desk.settle();
  expect(characters(desk.plan)).toBe([...expected].sort().join(""));
});
