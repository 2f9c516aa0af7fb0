import type { Box } from "./geometry";

/** A piece of text on a page: what the page's text is made of. */
export interface Piece extends Box {
  text: string;
  /** The line ends after it. */
  ends: boolean;
}

/** Words that were found: on a page, from 0, in one or more boxes. */
export interface Found {
  page: number;
  boxes: Box[];
}

/** Where a character of a page's text comes from; none for the space between two pieces. */
interface Origin {
  piece: Piece;
  at: number;
}

/** All places on a page where the words are, whatever the case; also across the end of a line and where a word is divided there. */
export function findOnPage(pieces: readonly Piece[], words: string, page: number): Found[] {
  const wanted = fold(words);
  if (wanted === "") {
    return [];
  }
  const { text, origins } = join(pieces);
  const found: Found[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    found.push({ page, boxes: boxesOf(origins.slice(at, at + wanted.length)) });
  }
  return found;
}

/** The text as it is compared: in small letters, character by character so that places stay the same, spaces as one. */
function fold(text: string): string {
  return [...text.trim().replace(/\s+/g, " ")].map(small).join("");
}

function small(character: string): string {
  const small = character.toLowerCase();
  return small.length === character.length ? small : character;
}

/** The text of a page in one, and where each of its characters comes from. */
function join(pieces: readonly Piece[]): { text: string; origins: (Origin | undefined)[] } {
  let text = "";
  const origins: (Origin | undefined)[] = [];
  const space = () => {
    if (text !== "" && !text.endsWith(" ")) {
      text += " ";
      origins.push(undefined);
    }
  };
  for (const piece of pieces) {
    const divided = piece.ends && /[\p{L}][-\u2010]$/u.test(piece.text);
    const shown = divided ? piece.text.slice(0, -1) : piece.text;
    for (let at = 0; at < shown.length; at += 1) {
      if (/\s/.test(shown[at] ?? "")) {
        space();
      } else {
        text += small(shown[at] ?? "");
        origins.push({ piece, at });
      }
    }
    if (piece.ends && !divided) {
      space();
    }
  }
  return { text, origins };
}

/** The boxes of characters, one for each piece; within a piece all characters are taken to be equally wide. */
function boxesOf(origins: readonly (Origin | undefined)[]): Box[] {
  const parts = new Map<Piece, { first: number; last: number }>();
  for (const origin of origins) {
    if (origin) {
      const part = parts.get(origin.piece);
      parts.set(origin.piece, { first: part?.first ?? origin.at, last: origin.at });
    }
  }
  return [...parts].map(([piece, { first, last }]) => {
    const each = piece.width / piece.text.length;
    return { x: piece.x + first * each, y: piece.y, width: (last - first + 1) * each, height: piece.height };
  });
}
