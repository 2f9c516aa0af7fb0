/** Pasting into the editor. */
import { Extension } from "@tiptap/core";
import { Fragment, type Node, type Schema, Slice } from "@tiptap/pm/model";
import { type EditorState, Plugin, Selection, type Transaction } from "@tiptap/pm/state";
import { readInlines, readPiece } from "../document/read";
import { childrenOf } from "../document/write";
import { type Inline, isBorder, isRow } from "../model";
import { readHtml } from "./html";
import type { Pasted } from "./pieces";
import { readText } from "./text";

/** Cleans what is pasted from elsewhere; what is copied here and pasted here keeps everything but names in use. */
export const Paste = Extension.create<{ isKnown(id: string): boolean }>({
  name: "cleanPaste",
  addOptions: () => ({ isKnown: () => false }),
  addProseMirrorPlugins() {
    const { isKnown } = this.options;
    return [
      new Plugin({
        props: {
          handlePaste: (view, event) => {
            const pieces = readClipboard(event.clipboardData);
            if (pieces === undefined) return false;
            if (pieces.length > 0) view.dispatch(insertPieces(view.state, pieces).scrollIntoView());
            return true;
          },
          transformPasted: (slice, view) => {
            if (view.dragging?.move) return slice;
            return withoutUsedNames(slice, view.state.doc, isKnown);
          },
        },
      }),
    ];
  },
});

/** The blocks on a clipboard; undefined when they were copied from an editor like this one. */
export function readClipboard(clipboard: DataTransfer | null): Pasted[] | undefined {
  const html = clipboard?.getData("text/html") ?? "";
  if (/data-pm-slice/.test(html) && /data-(?:block|row|cell)=/.test(html)) return undefined;
  const pieces = html === "" ? [] : readHtml(html);
  return pieces.length > 0 ? pieces : readText(clipboard?.getData("text/plain") ?? "");
}

/** The transaction that puts blocks in the place of the selection: in a table rows become rows, other blocks one line. */
export function insertPieces(state: EditorState, pieces: readonly Pasted[]): Transaction {
  const { tr, schema } = state;
  const isInCell = state.selection.$from.parent.type.name === "cell";
  const [only] = pieces;
  if (isInCell && pieces.every(({ kind }) => isRow(kind))) return insertRows(tr, pieces);
  if (isInCell) return tr.replaceSelection(inline(schema, pieces.flatMap(line)));
  if (pieces.length === 1 && only?.kind === "paragraph") return tr.replaceSelection(inline(schema, only.text));
  return insertBlocks(tr, pieces);
}

/** Rows after the row with the caret, or in its place when it is empty; the table keeps its own header. */
function insertRows(tr: Transaction, rows: readonly Pasted[]): Transaction {
  const { $to } = tr.selection;
  const row = $to.node(1);
  const nodes = rows.map(({ text }) => readPiece(tr.doc.type.schema, { id: null, kind: "table-row", text }));
  const isEmpty = row.textContent === "" && childrenOf(row).every((cell) => cell.content.size === 0);
  const from = isEmpty && row.attrs.kind === "table-row" ? $to.before(1) : $to.after(1);
  return tr.replaceWith(from, $to.after(1), nodes).setSelection(after(tr, from, nodes));
}

function line({ text }: Pasted, index: number): Inline[] {
  const flat = text.map((piece) => (isBorder(piece) ? " " : piece));
  return index === 0 ? flat : [" ", ...flat];
}

function inline(schema: Schema, text: readonly Inline[]): Slice {
  return new Slice(Fragment.from(readInlines(schema, text)), 0, 0);
}

/** Whole blocks: the block with the caret is divided around them, and nothing of it is lost. */
function insertBlocks(tr: Transaction, pieces: readonly Pasted[]): Transaction {
  const { schema } = tr.doc.type;
  tr.deleteSelection();
  const { $from } = tr.selection;
  const block = $from.parent;
  const nodes = pieces.map((piece) => readPiece(schema, { ...piece, id: null }));
  const isAtStart = $from.parentOffset === 0;
  const isAtEnd = $from.parentOffset === block.content.size;
  const before = $from.before(1);
  const [first, ...rest] = nodes;
  if (block.content.size === 0 && first?.type === block.type) {
    const named = first.type.create({ ...first.attrs, id: block.attrs.id }, first.content);
    return tr.replaceWith(before, $from.after(1), [named, ...rest]).setSelection(after(tr, before, [named, ...rest]));
  }
  if (isAtStart) return tr.insert(before, nodes).setSelection(after(tr, before, nodes));
  if (!isAtEnd) tr.split($from.pos, 1, [{ type: block.type, attrs: { ...block.attrs, id: null } }]);
  const position = tr.doc.resolve($from.pos).after(1);
  return tr.insert(position, nodes).setSelection(after(tr, position, nodes));
}

function after(tr: Transaction, position: number, nodes: readonly Node[]): Selection {
  const end = nodes.reduce((sum, node) => sum + node.nodeSize, position);
  return Selection.near(tr.doc.resolve(end - 1), -1);
}

/** A copy gets a name of its own; only what was cut from this chapter comes back under its own name. */
function withoutUsedNames(slice: Slice, doc: Node, isKnown: (id: string) => boolean): Slice {
  const used = new Set<unknown>();
  doc.forEach((node) => void used.add(node.attrs.id));
  const rename = (node: Node): Node => {
    const { id } = node.attrs as { id?: string | null };
    if (id === undefined || id === null || (isKnown(id) && !used.has(id))) return node;
    return node.type.create({ ...node.attrs, id: null }, node.content, node.marks);
  };
  const nodes: Node[] = [];
  slice.content.forEach((node) => void nodes.push(rename(node)));
  return new Slice(Fragment.from(nodes), slice.openStart, slice.openEnd);
}
