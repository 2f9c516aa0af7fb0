import { expect, test } from "vitest";
import { itemsOf, ranked } from "./items";

const rows = [
  { code: "638", name: { fi: "Porvoo", sv: "Borgå" } },
  { code: "609", name: { fi: "Pori", sv: "Björneborg" } },
  { code: "005", name: { fi: "Alajärvi", sv: "Alajärvi" } },
];

test("an item has both names, the window's first, and a name that is the same only once", () => {
  expect(itemsOf(rows, "sv").map((item) => item.labelText)).toEqual([
    "Alajärvi",
    "Björneborg (Pori)",
    "Borgå (Porvoo)",
  ]);
  expect(itemsOf(rows, "fi").map((item) => item.chipText)).toEqual(["Alajärvi", "Pori", "Porvoo"]);
});

test("names that begin with what is typed come first, in either language", () => {
  const codes = (typed: string) => ranked(itemsOf(rows, "sv"), typed).map((item) => item.uniqueItemId);
  expect(codes("borg")[0]).toBe("638");
  expect(codes("Porv")[0]).toBe("638");
  expect(codes(" ")).toEqual(["005", "609", "638"]);
});
