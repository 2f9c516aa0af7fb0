/** From the plan's JSON form to nodes of the editor. */
import type { Mark, Node, Schema } from "@tiptap/pm/model";
import { type BlockKind, cellsOf, type Inline, isFigure, isMarked, isRow, type Marked } from "../model";

/** A block in one language, as the editor shows it. */
export interface Piece {
  id: string | null;
  kind: BlockKind;
  text: readonly Inline[];
  attachment?: string | null | undefined;
  /** How many cells a row has at least: an untranslated row shows as many as its other language. */
  cells?: number;
}

/** The node of a block. */
export function readPiece(schema: Schema, piece: Piece): Node {
  const attrs = { id: piece.id, kind: piece.kind, attachment: piece.attachment ?? null };
  if (!isRow(piece.kind)) return schema.node("block", attrs, readInlines(schema, piece.text));
  const cells = cellsOf(piece.text);
  while (cells.length < (piece.cells ?? 1)) cells.push([]);
  return schema.node(
    "row",
    attrs,
    cells.map((cell) => schema.node("cell", null, readInlines(schema, cell))),
  );
}

/** The nodes of a text. */
export function readInlines(schema: Schema, text: readonly Inline[]): Node[] {
  return text.flatMap((inline): Node[] => {
    if (typeof inline === "string") return inline === "" ? [] : [schema.text(inline)];
    if (isMarked(inline)) return inline.text === "" ? [] : [schema.text(inline.text, marksOf(schema, inline))];
    if (isFigure(inline)) return [schema.node("figure", { name: inline.figure })];
    return [schema.node("kept", { value: inline })];
  });
}

function marksOf(schema: Schema, marked: Marked): Mark[] {
  const marks = (marked.marks ?? []).map((name) => schema.mark(name));
  if (typeof marked.link === "string") marks.push(schema.mark("link", { href: marked.link }));
  if (marked.language) marks.push(schema.mark("language", { language: marked.language }));
  return marks;
}
