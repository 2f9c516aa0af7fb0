import { expect, test } from "vitest";
import { findTerms, type Term } from "./terms";

const terms = [
  { fi: ["järjestämissuunnitelma"], sv: ["plan för ordnande"] },
  { fi: ["suunnitelma"], sv: ["plan"] },
  { fi: ["kuntayhtymä"], sv: ["samkommun"] },
] as Term[];

test("terms are found in either language, those that begin with the words first", () => {
  expect(findTerms(terms, "suunn").map((term) => term.fi[0])).toEqual(["suunnitelma", "järjestämissuunnitelma"]);
  expect(findTerms(terms, "Samk").map((term) => term.fi[0])).toEqual(["kuntayhtymä"]);
});

test("without words all terms are there", () => expect(findTerms(terms, " ")).toHaveLength(3));
