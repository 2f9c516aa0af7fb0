import { expect, test } from "vitest";
import type { Plan } from "../host";
import { textAt, valueAt } from "./value";

const plan = {
  area: { name: { fi: "Lappi" }, dated: "2023-10-31", first_year: 2025 },
  members: [{ id: "m-1", municipality: "240", seats: 1200 }],
  keys: [{ id: "k", criteria: [{ id: "c", weight: "45.5" }] }],
} as unknown as Plan;

test("a place of the area, of a row and of a row inside a row is found", () => {
  expect(valueAt(plan, "area/name[fi]")).toBe("Lappi");
  expect(valueAt(plan, "members/m-1/municipality")).toBe("240");
  expect(valueAt(plan, "keys/k/criteria.c.weight")).toBe("45.5");
});

test("nothing is found where nothing is", () => {
  expect(valueAt(plan, "area/name[sv]")).toBeUndefined();
  expect(valueAt(plan, "members/gone/seats")).toBeUndefined();
  expect(textAt(plan, "offices/o-1/name[fi]", "text")).toBe("");
});

test("dates and numbers are shown as Finland writes them, years without a space", () => {
  expect(textAt(plan, "area/dated", "date")).toBe("31.10.2023");
  expect(textAt(plan, "members/m-1/seats", "number")).toBe("1\u00a0200");
  expect(textAt(plan, "area/first_year", "year")).toBe("2025");
});
