import { expect, test } from "vitest";
import type { Plan } from "../host";
import { merge } from "./merge";

const plan = {
  area: { name: { fi: "Kemi" } },
  offices: [
    { id: "a", name: { fi: "A" } },
    { id: "b", name: { fi: "B" } },
  ],
  partners: [{ id: "p" }],
} as unknown as Plan;

test("changed rows take the place of the old ones, the others stay the same objects", () => {
  const after = merge(plan, [{ table: "offices", rows: [{ id: "b", name: { fi: "C" } }], order: null }]);
  expect(after.offices).toEqual([
    { id: "a", name: { fi: "A" } },
    { id: "b", name: { fi: "C" } },
  ]);
  expect(after.offices?.[0]).toBe(plan.offices?.[0]);
  expect(after.partners).toBe(plan.partners);
});

test("rows come, go and move by the order", () => {
  const after = merge(plan, [{ table: "offices", rows: [{ id: "c" }], order: ["c", "a"] }]);
  expect(after.offices?.map((row) => row.id)).toEqual(["c", "a"]);
});

test("the area is one row", () => {
  const after = merge(plan, [{ table: "area", rows: [{ name: { fi: "Tornio" } }], order: null }]);
  expect(after.area).toEqual({ name: { fi: "Tornio" } });
});
