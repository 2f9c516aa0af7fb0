import { expect, test } from "vitest";
import { findOnPage, type Piece } from "./find";

const piece = (text: string, ends = false, y = 0): Piece => ({
  text,
  ends,
  x: 100,
  y,
  width: text.length * 5,
  height: 10,
});
const count = (pieces: Piece[], words: string) => findOnPage(pieces, words, 0).length;

test("words are found whatever their case", () => {
  expect(count([piece("Työvoima ja työvoiman liikkuvuus")], "TYÖVOIMA")).toBe(2);
});

test("words are found across lines, and where a word is divided at the end of a line", () => {
  expect(count([piece("Porvoon", true), piece("kaupunki")], "porvoon kaupunki")).toBe(1);
  expect(count([piece("järjestämis-", true), piece("suunnitelma")], "järjestämissuunnitelma")).toBe(1);
});

test("a dash that doesn't divide a word stays", () => {
  expect(count([piece("vuosina 2025-", true), piece("2027")], "2025-")).toBe(1);
});

test("spaces of any kind are spaces", () => {
  expect(count([piece("10\u00a0162\u00a0216 euroa")], " 10 162 216 ")).toBe(1);
});

test("nothing is found of nothing", () => {
  expect(count([piece("teksti")], "  ")).toBe(0);
  expect(count([], "teksti")).toBe(0);
});

test("what was found is marked where it is, on each line", () => {
  const pieces = [piece("alku ja", true, 20), piece("loppu", false, 40)];
  expect(findOnPage(pieces, "ja loppu", 3)).toEqual([
    {
      page: 3,
      boxes: [
        { x: 125, y: 20, width: 10, height: 10 },
        { x: 100, y: 40, width: 25, height: 10 },
      ],
    },
  ]);
});
