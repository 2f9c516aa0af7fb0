import type { Draft } from "./drafts";
import type { CellFinding, InBoth } from "./types";

/** What is said of a cell, beside its text. */
export interface Note {
  kind: "refused" | "unsaved" | "blocks" | "warning" | "hint" | "help";
  /** The sentence, when it isn't one of the grid's own. */
  text: string | InBoth;
}

/** What is to be said of a cell, what matters most first. */
export function notesOf(draft: Draft | undefined, findings: readonly CellFinding[], help: string | undefined): Note[] {
  const notes: Note[] = [];
  if (draft?.refused === "unsaved") notes.push({ kind: "unsaved", text: "" });
  else if (draft?.refused) notes.push({ kind: "refused", text: draft.refused });
  for (const { severity, message } of findings) notes.push({ kind: severity, text: message });
  if (notes.length === 0 && help) notes.push({ kind: "help", text: help });
  return notes;
}

/** The class that shows the gravest note of a cell; none for help. */
export function noteClass(notes: readonly Note[]): string {
  const [first] = notes;
  if (!first || first.kind === "help") return "";
  return first.kind === "unsaved" ? "grid-refused" : `grid-${first.kind}`;
}
