import { expect, test } from "vitest";
import type { Plan } from "../host";
import { firstWish, orderOf, type Wish, withWhat } from "./order";

const plan = { members: [{ municipality: "638" }, { municipality: "018" }] } as unknown as Plan;
const wish = (part: Partial<Wish>): Wish => ({ ...firstWish(plan), ...part });

test("one begins with the whole plan as a PDF that carries it, in the languages that its readers need", () => {
  expect(orderOf(firstWish(plan))).toEqual({
    kind: "pdf-with-plan",
    municipality: null,
    languages: null,
    short: false,
    version: null,
  });
});

test("a PDF carries the plan only if one wants", () => {
  expect(orderOf(wish({ carry: false })).kind).toBe("pdf");
});

test("an extract is somebody's: the first member's until another one is chosen", () => {
  const extract = withWhat(firstWish(plan), "extract", plan);
  expect(orderOf(extract)).toMatchObject({ kind: "pdf-with-plan", municipality: "638" });
  expect(orderOf({ ...extract, municipality: "018" }).municipality).toBe("018");
});

test("what was chosen for an extract doesn't narrow the whole plan or the package", () => {
  const extract = wish({ what: "extract", municipality: "018" });
  expect(orderOf(withWhat(extract, "plan", plan)).municipality).toBeNull();
  expect(orderOf(withWhat(extract, "package", plan)).municipality).toBeNull();
  expect(orderOf(withWhat(extract, "word", plan)).municipality).toBe("018");
});

test("the JSON form has all languages and is never short", () => {
  expect(orderOf(wish({ what: "json", languages: "sv", short: true }))).toMatchObject({
    languages: null,
    short: false,
  });
});

test("every kind of file is asked for by its own name", () => {
  const kinds = (["word", "excel", "csv", "json", "package"] as const).map((what) => orderOf(wish({ what })).kind);
  expect(kinds).toEqual(["docx", "xlsx", "csv", "json", "package"]);
});

test("an extract of a frozen version names it", () => {
  const initial = { what: "extract", municipality: "018", version: "Versio 1" } as const;
  expect(orderOf(firstWish(plan, initial))).toMatchObject({ municipality: "018", version: "Versio 1" });
});
