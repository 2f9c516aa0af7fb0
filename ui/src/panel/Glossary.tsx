import { useDeferredValue, useState } from "react";
import { IconCopy, IconEdit, TextInput } from "suomifi-ui-components";
import { EmptyState } from "../parts";
import { useReference } from "../plan";
import { LANGUAGES, type Language, useText } from "../words";
import { insertIntoLastField, useLastField } from "./last-field";
import { findTerms, type Term } from "./terms";

/** The terms of the Acts in both languages, searched from either; a term can be written where the caret was, or copied. */
export function Glossary() {
  const text = useText();
  const terms = useReference("glossary");
  const [query, setQuery] = useState("");
  const [said, say] = useState<string>();
  const found = findTerms(terms ?? [], useDeferredValue(query));
  const copy = async (term: string) => {
    await navigator.clipboard.writeText(term);
    say(text("panel-term-copied", { term }));
  };
  const insert = (term: string) => say(insertIntoLastField(term) ? undefined : text("panel-term-nowhere"));
  return (
    <div className="panel-glossary">
      <TextInput
        labelText={text("panel-term-search")}
        value={query}
        onChange={(value) => {
          setQuery(String(value ?? ""));
          say(undefined);
        }}
        fullWidth
      />
      <p role="status" className="panel-state">
        {said ?? text("panel-terms-found", { count: found.length })}
      </p>
      {terms && found.length === 0 && <EmptyState>{text("panel-no-terms")}</EmptyState>}
      <ul className="panel-terms">
        {found.map((term) => (
          <li key={`${term.fi.join()}|${term.sv.join()}`}>
            {LANGUAGES.map((language) => (
              <TermNames key={language} term={term} language={language} copy={copy} insert={insert} />
            ))}
            {term.basis && <span className="panel-basis">{term.basis}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface TermNamesProps {
  term: Term;
  language: Language;
  copy(term: string): Promise<void>;
  insert(term: string): void;
}

function TermNames({ term, language, copy, insert }: TermNamesProps) {
  const text = useText();
  const somewhere = useLastField();
  return term[language].map((name) => (
    <div key={name} className="panel-term">
      <span aria-hidden="true" className="panel-term-language">
        {language}
      </span>
      <span lang={language}>{name}</span>
      <button
        type="button"
        title={text("panel-insert", { term: name })}
        aria-label={text("panel-insert", { term: name })}
        aria-disabled={!somewhere}
        // The caret stays where it is while the button is pressed with the mouse.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => insert(name)}
      >
        <IconEdit aria-hidden="true" />
      </button>
      <button
        type="button"
        title={text("panel-copy", { term: name })}
        aria-label={text("panel-copy", { term: name })}
        onClick={() => void copy(name)}
      >
        <IconCopy aria-hidden="true" />
      </button>
    </div>
  ));
}
