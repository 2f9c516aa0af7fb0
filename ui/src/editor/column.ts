/** One language's editor with its copy of the chapter and its sender: made once, closed with what it hasn't sent. */
import { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { placeOf } from "./commands/place";
import { REDRAW } from "./document/decorations";
import type { Surroundings } from "./document/surroundings";
import { type EditorParts, extensions } from "./extensions";
import type { Block, Language, Written } from "./model";
import { FROM_PLAN } from "./sync/apply";
import { ChapterCopy } from "./sync/chapter";
import { Sender } from "./sync/sender";

/** What a column is made from. */
export interface ColumnParts extends Omit<EditorParts, "isKnown"> {
  element: HTMLElement;
  nonce: string | undefined;
  readOnly: boolean;
  write(blocks: Written[]): Promise<void>;
  /** The attributes of the editable element. */
  attributes(): Record<string, string>;
  focused(): void;
  /** Something is unsent, or no longer. */
  unsent(language: Language, isUnsent: boolean): void;
  /** The caret or the text has changed. */
  changed(column: Column): void;
}

/** How much of the page stays clear around the caret, in pixels: the toolbar lies over the top of the text. */
const CLEAR = { top: 72, right: 0, bottom: 24, left: 0 };

/** One language of the chapter, being edited. */
export class Column {
  readonly language: Language;
  readonly editor: Editor;
  private readonly copy: ChapterCopy;
  private readonly sender: Sender;
  private readonly surroundings: Surroundings;

  constructor(parts: ColumnParts) {
    const { surroundings } = parts;
    this.language = surroundings.language;
    this.surroundings = surroundings;
    this.copy = new ChapterCopy(this.language);
    this.sender = new Sender(
      () => this.copy.send(this.editor, parts.write),
      reportedByWrite,
      (isUnsent) => parts.unsent(this.language, isUnsent),
    );
    this.editor = new Editor({
      element: parts.element,
      extensions: extensions({ ...parts, isKnown: (id) => this.copy.has(id) }),
      editable: !parts.readOnly,
      injectNonce: parts.nonce,
      enableCoreExtensions: { delete: false },
      editorProps: { attributes: () => parts.attributes(), scrollMargin: CLEAR, scrollThreshold: CLEAR },
      onFocus: () => parts.focused(),
      onBlur: () => void this.flush().catch(reportedByWrite),
      onTransaction: ({ transaction }) => {
        if (transaction.docChanged && transaction.getMeta(FROM_PLAN) === undefined) this.sender.changed();
        parts.changed(this);
      },
    });
  }

  /** The ids of the blocks, in order. */
  ids(): string[] {
    const ids: string[] = [];
    this.editor.state.doc.forEach((node) => void ids.push(node.attrs.id as string));
    return ids;
  }

  /** Whether a block has a text in the other language. */
  hasPartner(id: string): boolean {
    return this.surroundings.hasPartner(id);
  }

  /** Opens the list of live figures at the caret, as typing `/` would. */
  openFigures(): void {
    const { state, view } = this.editor;
    const before = state.selection.$to.nodeBefore;
    const isAfterSpace = before === null || /[\s(–]$/.test(before.text ?? "");
    view.focus();
    view.dispatch(view.state.tr.insertText(isAfterSpace ? "/" : " /", state.selection.to).scrollIntoView());
  }

  /** Fits what the plan has now into the text. While a word is being composed the plan waits. */
  receive(blocks: readonly Block[]): void {
    const { view } = this.editor;
    if (view.composing) view.dom.addEventListener("compositionend", () => this.receive(blocks), { once: true });
    else this.copy.receive(this.editor, blocks);
  }

  /** Sends what isn't sent yet. */
  flush(): Promise<void> {
    return this.sender.flush();
  }

  /** Removes a block and sends that. */
  async remove(id: string): Promise<void> {
    const place = placeOf(this.editor.state.doc, id);
    if (place) this.editor.view.dispatch(this.editor.state.tr.delete(place.from, place.to));
    await this.flush();
  }

  /** Draws placeholders, lines and figures again. */
  redraw(): void {
    for (const draw of this.surroundings.figures) draw();
    if (!this.editor.isDestroyed) this.editor.view.dispatch(this.editor.state.tr.setMeta(REDRAW, true));
  }

  /** Puts the caret at the start of a block and scrolls there. */
  goTo(id: string): void {
    const { state, view } = this.editor;
    const place = placeOf(state.doc, id);
    if (!place) return;
    view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(place.from + 1))).scrollIntoView());
    view.focus();
  }

  /** Sends the rest and ends. What couldn't be written stays among the flushers, so that it goes with the next one. */
  close(flushers: Set<() => Promise<void>>): void {
    const end = () => this.editor.destroy();
    const again = async () => {
      await this.flush();
      flushers.delete(again);
      end();
    };
    this.flush().then(end, () => void flushers.add(again));
  }
}

/** `write` tells the user about its failures; the text stays here and goes with the next write. */
function reportedByWrite(): void {}
