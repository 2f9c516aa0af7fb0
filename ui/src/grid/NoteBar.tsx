import { Localized } from "@fluent/react";
import { type Language, useLanguage } from "../words";
import type { Note } from "./marks";

/** What is to be said of the active cell, below the grid; the cell refers to it. */
export function NoteBar({ id, notes }: { id: string; notes: readonly Note[] }) {
  const language = useLanguage();
  return (
    <div id={id} className="grid-notes">
      {notes.map((note) => (
        <p key={`${note.kind} ${said(note, language)}`} className={`grid-note grid-note-${note.kind}`}>
          {note.kind === "unsaved" ? <Localized id="grid-unsaved" /> : said(note, language)}
        </p>
      ))}
    </div>
  );
}

function said({ text }: Note, language: Language): string {
  return typeof text === "string" ? text : text[language];
}
