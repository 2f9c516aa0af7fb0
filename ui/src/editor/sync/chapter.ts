/** One language's copy of a chapter: what was sent, what came back, and what is still to be sent. */
import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { readPiece } from "../document/read";
import { childrenOf, keyOf, writePiece } from "../document/write";
import { newBlockId } from "../identity";
import { type Block, cellsOf, isBlank, isRow, type Language, otherLanguage, textOf, type Written } from "../model";
import { applyPieces } from "./apply";
import { type Known, reconcile } from "./reconcile";

/** What the plan has of a block in this language. */
interface Received extends Known {
  written: Written;
}

/** The bookkeeping between one editor and the plan. */
export class ChapterCopy {
  readonly language: Language;
  private base: Known[] = [];
  private received: Received[] = [];
  private newest: readonly Block[] = [];
  private unanswered = 0;

  constructor(language: Language) {
    this.language = language;
  }

  /** Whether the plan has this block. */
  has(id: string): boolean {
    return this.received.some((block) => block.id === id);
  }

  /** Fits what the plan has now into the editor. */
  receive(editor: Editor, blocks: readonly Block[]): void {
    this.newest = blocks;
    const nodes = blocks.map((block) => this.nodeOf(editor, block));
    const target = nodes.map((node, index): Received => {
      const block = blocks[index] as Block;
      return { id: block.id, key: keyOf(node), written: writtenOf(block, this.language) };
    });
    const local = this.localPieces(editor, blocks);
    const fit = reconcile({
      local: local.map(known),
      base: this.base,
      received: this.received,
      target,
      inFlight: this.unanswered > 0,
    });
    const fromPlan = new Map(nodes.map((node) => [node.attrs.id as string, node]));
    const fromEditor = new Map(local.map((node) => [node.attrs.id as string, node]));
    const fitted = fit.blocks.map(({ id, from }) => (from === "plan" ? fromPlan : fromEditor).get(id));
    this.base = fit.base;
    this.received = keepOld(this.received, target, fit.waiting);
    this.show(
      editor,
      fitted.filter((node) => node !== undefined),
    );
  }

  /** The chapter as it is to be written: everything but new blocks without a text. */
  written(editor: Editor): Written[] {
    const received = new Map(this.received.map((block) => [block.id, block]));
    return pieces(editor).flatMap((node) => {
      const before = received.get(node.attrs.id as string);
      if (before === undefined) {
        const written = writePiece(node);
        return isBlank(written.text) && !isRow(written.kind) ? [] : [written];
      }
      return [before.key === keyOf(node) ? before.written : writePiece(node)];
    });
  }

  /** Sends the chapter by `write`; what failed counts as typed since, so that the next write has it again. */
  async send(editor: Editor, write: (blocks: Written[]) => Promise<void>): Promise<void> {
    const blocks = this.written(editor);
    if (this.isInThePlan(blocks)) return;
    const sent = new Set(blocks.map(({ id }) => id));
    const before = this.base;
    this.base = pieces(editor)
      .map(known)
      .filter(({ id }) => sent.has(id));
    this.unanswered += 1;
    try {
      await write(blocks);
    } catch (failure) {
      this.base = before;
      throw failure;
    } finally {
      this.unanswered -= 1;
    }
    // What the plan says now is shown first; then the news that have waited for this answer get their turn.
    setTimeout(() => {
      if (!editor.isDestroyed) this.receive(editor, this.newest);
    });
  }

  /** True when the plan is known to have exactly this: typed and taken back, or a new block still without a text. */
  private isInThePlan(blocks: readonly Written[]): boolean {
    const same = <T, U>(a: readonly T[], b: readonly U[], equal: (x: T, y: U) => boolean) =>
      a.length === b.length && a.every((x, index) => equal(x, b[index] as U));
    return (
      same(blocks, this.received, (block, { written }) => block === written) &&
      same(this.base, this.received, (a, b) => a.id === b.id && a.key === b.key)
    );
  }

  private show(editor: Editor, nodes: readonly Node[]): void {
    const shown = nodes.length > 0 ? nodes : [emptyBlock(editor)];
    const tr = applyPieces(editor.state, shown);
    if (tr) editor.view.dispatch(tr);
  }

  /** What the editor holds; the empty block of an empty chapter makes room for the plan's first blocks. */
  private localPieces(editor: Editor, blocks: readonly Block[]): Node[] {
    const local = pieces(editor);
    const [only] = local;
    const isRoom = local.length === 1 && only !== undefined && only.content.size === 0 && !this.has(only.attrs.id);
    return isRoom && blocks.length > 0 ? [] : local;
  }

  private nodeOf(editor: Editor, block: Block): Node {
    const { text, ...rest } = writtenOf(block, this.language);
    const cells = isRow(block.kind) ? cellsOf(textOf(block, otherLanguage(this.language))).length : 1;
    const isUntranslated = isBlank(text);
    return readPiece(editor.schema, { ...rest, text, cells: isUntranslated ? cells : 1 });
  }
}

/** A block of the plan as it would be written in one language. */
export function writtenOf(block: Block, language: Language): Written {
  const { id, kind, attachment } = block;
  return { id, kind, text: textOf(block, language), ...(attachment === undefined ? {} : { attachment }) };
}

/** What was received, with the old state of the blocks whose news wait, so that they are still news later. */
function keepOld(before: readonly Received[], target: readonly Received[], waiting: readonly string[]): Received[] {
  const old = before.filter(({ id }) => waiting.includes(id));
  const merged = target.map((block) => old.find(({ id }) => id === block.id) ?? block);
  return [...merged, ...old.filter(({ id }) => !target.some((block) => block.id === id))];
}

/** The blocks that the editor holds. */
function pieces(editor: Editor): Node[] {
  return childrenOf(editor.state.doc).filter((node) => typeof node.attrs.id === "string");
}

function known(node: Node): Known {
  return { id: node.attrs.id as string, key: keyOf(node) };
}

function emptyBlock(editor: Editor): Node {
  return readPiece(editor.schema, { id: newBlockId(), kind: "paragraph", text: [] });
}
