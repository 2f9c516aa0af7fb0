import { expect, test } from "vitest";
import type { Plan } from "../host";
import { removal } from "./removal";

const plan = {
  chapters: [{ id: "own" }, { id: "below", parent: "own" }, { id: "other" }],
  blocks: [
    { id: "b-1", chapter: "below" },
    { id: "b-2", chapter: "other" },
  ],
  attachments: [{ id: "a-1", chapter: "own" }],
} as unknown as Plan;

test("a chapter goes with what is below it and its texts; pictures stay; other chapters stay", () => {
  expect(removal(plan, "own")).toEqual([
    { kind: "remove", place: "blocks/b-1" },
    { kind: "set", place: "attachments/a-1/chapter", value: null },
    { kind: "remove", place: "chapters/below" },
    { kind: "remove", place: "chapters/own" },
  ]);
});

test("a statutory chapter below it takes its place", () => {
  const above = {
    chapters: [{ id: "top" }, { id: "own", parent: "top" }, { id: "c-1", parent: "own", item: 1 }],
  } as unknown as Plan;
  expect(removal(above, "own")).toEqual([
    { kind: "set", place: "chapters/c-1/parent", value: "top" },
    { kind: "remove", place: "chapters/own" },
  ]);
});
