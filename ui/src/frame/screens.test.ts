import { expect, test } from "vitest";
import type { Plan } from "../host";
import { recalled, remembered, targetOf } from "./screens";

const plan = {
  chapters: [
    { id: "c-1", item: 1, tables: ["budget"] },
    { id: "c-3", item: 3, tables: ["offices"] },
    { id: "c-3a", parent: "c-3", title: { fi: "Aukiolo" } },
  ],
  blocks: [{ id: "b-1", chapter: "c-3a", kind: "paragraph", source: "fi" }],
} as unknown as Plan;

test("a place is on the screen that shows it", () => {
  expect(targetOf(plan, "offices/o-1/name[fi]")).toEqual({
    screen: "chapter",
    chapter: "c-3",
    place: "offices/o-1/name[fi]",
  });
  expect(targetOf(plan, "area/name[sv]").screen).toBe("area");
  expect(targetOf(plan, "budget_lines/l-1/amounts.2027").chapter).toBe("c-1");
});

test("a block of a chapter below another is on the screen of the upper one", () => {
  expect(targetOf(plan, "blocks/b-1/fi[fi]").chapter).toBe("c-3");
});

test("where one was is found again, or the overview when it is gone", () => {
  expect(recalled(plan, remembered({ screen: "chapter", chapter: "c-3" }))).toEqual({
    screen: "chapter",
    chapter: "c-3",
  });
  expect(recalled(plan, "chapter:gone")).toEqual({ screen: "overview" });
  expect(recalled(plan, "")).toEqual({ screen: "overview" });
});
