/** Which column is in which language. */
import { Localized } from "@fluent/react";
import type { EditorLanguage } from "./model";

/** The titles over the columns; the editors say their language themselves. */
export function ColumnTitles({ languages }: { languages: readonly EditorLanguage[] }) {
  return (
    <div className="editor-titles" aria-hidden="true">
      {languages.map((language) => (
        <span key={language} className={`editor-title editor-title-${language}`}>
          <Localized id={`editor-column-${language}`} />
        </span>
      ))}
    </div>
  );
}
