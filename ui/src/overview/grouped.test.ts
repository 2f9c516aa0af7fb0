import { expect, test } from "vitest";
import type { Finding } from "../parts";
import { grouped } from "./grouped";

const finding = (code: string, chapter: string | null, severity = "warning") =>
  ({ code, chapter, severity }) as unknown as Finding;

test("findings are grouped by chapter, what is outside of all first, in the order of the plan", () => {
  const all = [finding("a", "c-2"), finding("b", null), finding("c", "c-1"), finding("d", "c-2")];
  const shape = grouped(all, ["c-1", "c-2", "c-3"]).map((group) => [group.chapter, group.findings.map((f) => f.code)]);
  expect(shape).toEqual([
    [undefined, ["b"]],
    ["c-1", ["c"]],
    ["c-2", ["a", "d"]],
  ]);
});

test("a finding of a chapter that the list doesn't know isn't lost", () => {
  expect(grouped([finding("a", "gone")], [])[0]?.findings).toHaveLength(1);
});

test("a chapter with something that blocks comes before what only should be looked at", () => {
  const all = [finding("a", "c-2", "blocks"), finding("b", null), finding("c", "c-2")];
  expect(grouped(all, ["c-1", "c-2"]).map((group) => group.chapter)).toEqual(["c-2", undefined]);
});
