/** From nodes of the editor to the plan's JSON form. */
import type { Node } from "@tiptap/pm/model";
import { type BlockKind, type Inline, type Marked, type MarkName, rowOf, type Written } from "../model";

/** The block that a top-level node is. Every top-level node has an id by the time it is written. */
export function writePiece(node: Node): Written {
  const { id, kind, attachment } = node.attrs as { id: string; kind: BlockKind; attachment: string | null };
  const text = node.type.name === "row" ? rowOf(childrenOf(node).map(writeInlines)) : writeInlines(node);
  return { id, kind, text, ...(attachment === null ? {} : { attachment }) };
}

/** The text of a block or a cell. */
export function writeInlines(node: Node): Inline[] {
  return childrenOf(node).map((child): Inline => {
    if (child.type.name === "figure") return { figure: child.attrs.name as string };
    if (child.type.name === "kept") return child.attrs.value as Inline;
    return writeText(child);
  });
}

/** What tells one state of a block from another: equal keys, equal blocks. */
export function keyOf(node: Node): string {
  const { kind, text, attachment } = writePiece(node);
  return JSON.stringify([kind, attachment ?? null, text]);
}

/** The children of a node. */
export function childrenOf(node: Node): Node[] {
  return Array.from({ length: node.childCount }, (_, index) => node.child(index));
}

function writeText(node: Node): Inline {
  const text = node.text ?? "";
  if (node.marks.length === 0) return text;
  const has = (name: MarkName) => node.marks.some((mark) => mark.type.name === name);
  const attribute = (mark: string, name: string): unknown => node.marks.find((m) => m.type.name === mark)?.attrs[name];
  const marks = (["bold", "italic"] as const).filter(has);
  const link = attribute("link", "href");
  const language = attribute("language", "language");
  return {
    text,
    ...(marks.length > 0 ? { marks } : {}),
    ...(typeof link === "string" ? { link } : {}),
    ...(language === "fi" || language === "sv" ? { language } : {}),
  } satisfies Marked;
}
