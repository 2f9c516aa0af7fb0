import { useDeferredValue, useState } from "react";
import { IconCopy, TextInput } from "suomifi-ui-components";
import { EmptyState } from "../parts";
import { useReference } from "../plan";
import { LANGUAGES, type Language, useText } from "../words";
import { findTerms, type Term } from "./terms";

/** The terms of the Acts in both languages, searched from either; a term is copied by its button. */
export function Glossary() {
  const text = useText();
  const terms = useReference("glossary");
  const [query, setQuery] = useState("");
  const [copied, setCopied] = useState<string>();
  const found = findTerms(terms ?? [], useDeferredValue(query));
  const copy = async (term: string) => {
    await navigator.clipboard.writeText(term);
    setCopied(term);
  };
  return (
    <div className="panel-glossary">
      <TextInput
        labelText={text("panel-term-search")}
        value={query}
        onChange={(value) => setQuery(String(value ?? ""))}
        fullWidth
      />
      <p role="status" className="panel-state">
        {copied ? text("panel-term-copied", { term: copied }) : text("panel-terms-found", { count: found.length })}
      </p>
      {terms && found.length === 0 && <EmptyState>{text("panel-no-terms")}</EmptyState>}
      <ul className="panel-terms">
        {found.map((term) => (
          <li key={`${term.fi.join()}|${term.sv.join()}`}>
            {LANGUAGES.map((language) => (
              <TermNames key={language} term={term} language={language} copy={copy} />
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
}

function TermNames({ term, language, copy }: TermNamesProps) {
  const text = useText();
  return term[language].map((name) => (
    <button
      key={name}
      type="button"
      className="panel-term"
      title={text("panel-copy", { term: name })}
      aria-label={text("panel-copy", { term: name })}
      onClick={() => void copy(name)}
    >
      <span aria-hidden="true" className="panel-term-language">
        {language}
      </span>
      <span lang={language}>{name}</span>
      <IconCopy aria-hidden="true" />
    </button>
  ));
}
