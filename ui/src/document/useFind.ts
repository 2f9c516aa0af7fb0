import { useEffect, useState } from "react";
import { type Found, findOnPage, type Piece } from "./find";
import type { Pdf } from "./pdf";

/** What is looked for in a document, and what was found. */
export interface Find {
  words: string;
  found: readonly Found[];
  /** Which of them one is at, from 0. */
  at: number;
  look(words: string): void;
  /** Goes to the next one, or the one before, round and round. */
  step(by: 1 | -1): void;
}

/** Looks for words in all pages of a document, and again in every newer one. */
export function useFind(pdf: Pdf | undefined): Find {
  const [words, setWords] = useState("");
  const [found, setFound] = useState<readonly Found[]>([]);
  const [at, setAt] = useState(0);
  useEffect(() => {
    if (!pdf || words.trim() === "") {
      setFound([]);
      return;
    }
    let gone = false;
    const looking = Promise.all(pdf.sizes.map((_, page) => piecesOf(pdf, page)));
    looking.then(
      (pages) => gone || setFound(pages.flatMap((pieces, page) => findOnPage(pieces, words, page))),
      // The document was closed: a newer one is looked through.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [pdf, words]);
  return {
    words,
    found,
    at: Math.min(at, Math.max(found.length - 1, 0)),
    look(words) {
      setWords(words);
      setAt(0);
    },
    step: (by) => setAt(found.length === 0 ? 0 : (at + by + found.length) % found.length),
  };
}

const read = new WeakMap<Pdf, Map<number, Promise<Piece[]>>>();

/** The text of a page, read once. */
function piecesOf(pdf: Pdf, page: number): Promise<Piece[]> {
  const pages = read.get(pdf) ?? new Map<number, Promise<Piece[]>>();
  read.set(pdf, pages);
  const pieces = pages.get(page) ?? readPieces(pdf, page);
  pages.set(page, pieces);
  return pieces;
}

async function readPieces(pdf: Pdf, page: number): Promise<Piece[]> {
  const content = await pdf.page(page)?.getTextContent();
  const height = pdf.sizes[page]?.height ?? 0;
  return (content?.items ?? []).flatMap((item) => {
    if (!("str" in item)) {
      return [];
    }
    // The text's origin is at its base line, counted from the lower edge (PDF 32000-1, 9.4.4).
    const [, , , , x = 0, base = 0] = item.transform as number[];
    return {
      text: item.str,
      ends: item.hasEOL,
      x,
      y: height - base - item.height,
      width: item.width,
      height: item.height * 1.2,
    };
  });
}
