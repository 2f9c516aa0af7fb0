/** A plan's narrative for tests: it answers writes by the rules of the plan's own `narrative` edit. */
import { type Block, isBlank, type Language, otherLanguage, textOf, type Written } from "./model";

/** The blocks of one chapter, with undo. */
export class TestPlan {
  blocks: readonly Block[];
  readonly writes: { language: Language; blocks: Written[] }[] = [];
  private readonly before: (readonly Block[])[] = [];

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
  }

  /** The text of the chapter in this language is now this. */
  write(language: Language, written: Written[]): void {
    this.writes.push({ language, blocks: written });
    this.before.push(this.blocks);
    const next = written.map((block) => this.merged(language, block));
    const ids = new Set(next.map(({ id }) => id));
    for (const [index, block] of this.blocks.entries()) {
      if (ids.has(block.id) || isBlank(textOf(block, otherLanguage(language)))) continue;
      const previous = this.blocks.slice(0, index).findLast(({ id }) => next.some((other) => other.id === id));
      const place = previous === undefined ? 0 : next.findIndex(({ id }) => id === previous.id) + 1;
      next.splice(place, 0, { ...block, [language]: [] });
    }
    this.blocks = next;
  }

  /** A block goes in both languages; whether it was there. */
  remove(id: string): boolean {
    const rest = this.blocks.filter((block) => block.id !== id);
    const had = rest.length < this.blocks.length;
    if (had) {
      this.before.push(this.blocks);
      this.blocks = rest;
    }
    return had;
  }

  /** Takes the last step back. */
  undo(): void {
    this.blocks = this.before.pop() ?? this.blocks;
  }

  private merged(language: Language, { id, kind, text, attachment }: Written): Block {
    const known = this.blocks.find((block) => block.id === id);
    const base: Block = known ?? { id, chapter: "chapter-1", kind, source: language };
    return { ...base, kind, [language]: [...text], ...(attachment === undefined ? {} : { attachment }) };
  }
}
