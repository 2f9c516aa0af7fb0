import { expect, test } from "vitest";
import { bothNames, searchMunicipalities } from "./search-municipalities";
import type { Municipality } from "./useMunicipalities";

const all = [
  { code: "049", name: { fi: "Espoo", sv: "Esbo" } },
  { code: "638", name: { fi: "Porvoo", sv: "Borgå" } },
  { code: "018", name: { fi: "Askola", sv: "Askola" } },
  { code: "609", name: { fi: "Pori", sv: "Björneborg" } },
] as unknown as Municipality[];
const found = (query: string) => searchMunicipalities(all, query, "fi").map((row) => row.code);

test("a municipality is found by its name in either language", () => {
  expect(found("esb")).toEqual(["049"]);
  expect(found("Espo")).toEqual(["049"]);
});

test("names that begin with the words come before those that have them inside", () => {
  expect(found("bor")).toEqual(["638", "609"]);
});

test("two names are shown, one when they are the same", () => {
  expect(bothNames(all[0] as Municipality, "sv")).toBe("Esbo (Espoo)");
  expect(bothNames(all[2] as Municipality, "fi")).toBe("Askola");
});
