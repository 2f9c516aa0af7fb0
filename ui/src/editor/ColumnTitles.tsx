/** Which column is in which language. */
import { Localized } from "@fluent/react";
import type { Language } from "./model";

/** The columns, and the one that the tools act on. */
export interface ColumnTitlesProps {
  languages: readonly Language[];
  current: Language;
}

/** The titles over the columns; the editors and the toolbar say their language themselves. */
export function ColumnTitles({ languages, current }: ColumnTitlesProps) {
  return (
    <div className="editor-titles" aria-hidden="true">
      {languages.map((language) => (
        <span
          key={language}
          className={`editor-title editor-title-${language} ${language === current ? "editor-title-current" : ""}`}
        >
          <Localized id={`editor-column-${language}`} />
        </span>
      ))}
    </div>
  );
}
