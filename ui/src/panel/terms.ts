import type { Answer } from "../host";

/** A term of the glossary. */
export type Term = Answer<"glossary">[number];

/** The terms that have all the words, in either language; those that begin with them come first. */
export function findTerms(terms: readonly Term[], query: string): Term[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === "") {
    return [...terms];
  }
  const said = (term: Term) => [...term.fi, ...term.sv].map((name) => name.toLowerCase());
  const begins = (term: Term) => said(term).some((name) => name.startsWith(wanted));
  const words = wanted.split(/\s+/);
  const found = terms.filter((term) => words.every((word) => said(term).some((name) => name.includes(word))));
  return [...found.filter(begins), ...found.filter((term) => !begins(term))];
}
