/** An editor for tests: the real one, in a page without layout. */

import { Editor } from "@tiptap/core";
import { type Command, TextSelection } from "@tiptap/pm/state";
import { onTestFinished } from "vitest";
import { placeOf } from "./commands/place";
import { readPiece } from "./document/read";
import type { Surroundings } from "./document/surroundings";
import { childrenOf, writePiece } from "./document/write";
import { extensions } from "./extensions";
import type { BlockKind, Inline, Written } from "./model";

/** An editor that holds these blocks; `partners` are those with a text in the other language. */
export function editorWith(blocks: readonly Written[], partners: readonly string[] = []): Editor {
  const surroundings: Surroundings = {
    language: "fi",
    figureText: (name) => `<${name}>`,
    figureSource: () => undefined,
    picture: () => undefined,
    say: (key) => key,
    hasPartner: (id) => partners.includes(id),
    lines: () => new Map(),
    figures: new Set(),
  };
  const nothing = () => undefined;
  const editor = new Editor({
    element: document.createElement("div"),
    extensions: extensions({
      surroundings,
      keys: { undo: nothing, redo: nothing, editLink: nothing, goToTools: nothing },
      slash: { find: () => Promise.resolve([]), show: nothing, press: () => false },
      isKnown: (id) => blocks.some((block) => block.id === id),
    }),
  });
  // Its timers would outlive the page that the test ran in.
  onTestFinished(() => editor.destroy());
  const nodes = blocks.map((block) => readPiece(editor.schema, block));
  editor.view.dispatch(editor.state.tr.replaceWith(0, editor.state.doc.content.size, nodes));
  return editor;
}

/** A block to begin with. */
export function block(id: string, kind: BlockKind, ...text: Inline[]): Written {
  return { id, kind, text };
}

/** The blocks that the editor holds. */
export function blocksIn(editor: Editor): Written[] {
  return childrenOf(editor.state.doc).map(writePiece);
}

/** What the blocks are and say, without their ids. */
export function contentOf(editor: Editor): [BlockKind, ...Inline[]][] {
  return blocksIn(editor).map(({ kind, text }) => [kind, ...text]);
}

/** Puts the caret into a block, so many places after its start; negative counts from its end. */
export function caret(editor: Editor, id: string, offset: number): void {
  const place = placeOf(editor.state.doc, id);
  if (!place) throw new Error(`no block ${id}`);
  const position = offset < 0 ? place.to + offset : place.from + 1 + offset;
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.near(editor.state.doc.resolve(position))));
}

/** Does a command; whether it could. */
export function run(editor: Editor, command: Command): boolean {
  return command(editor.state, editor.view.dispatch, editor.view);
}

/** Presses a key in the editor; whether the editor took it. */
export function press(editor: Editor, key: string, modifiers: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers });
  return editor.view.someProp("handleKeyDown", (handle) => handle(editor.view, event)) ?? false;
}

/** Types characters one by one, as a keyboard would. */
export function type(editor: Editor, text: string): void {
  for (const character of text) {
    const { from, to } = editor.state.selection;
    const insert = () => editor.state.tr.insertText(character, from, to);
    const isTaken = editor.view.someProp("handleTextInput", (handle) =>
      handle(editor.view, from, to, character, insert),
    );
    if (!isTaken) editor.view.dispatch(insert());
  }
}
