import { expect, test } from "vitest";
import type { Plan } from "../host";
import { openThreads, threadsOf } from "./threads";

const comment = (id: string, more: object) => ({
  id,
  author: "Aino",
  text: id,
  written: `2026-11-22T10:0${id.slice(-1)}:00Z`,
  place: { table: "offices", row: "o-1" },
  ...more,
});
const plan = {
  chapters: [
    { id: "c-1", item: 1 },
    { id: "c-3", item: 3, tables: ["offices"] },
  ],
  comments: [
    comment("q-1", {}),
    comment("a-2", { answers: "q-1" }),
    comment("a-3", { answers: "a-2" }),
    comment("q-4", { settled: "2026-11-22T11:00:00Z" }),
    comment("q-5", { place: { table: "area", field: "name", language: "fi" } }),
  ],
} as unknown as Plan;

test("answers stand below the comment that began the thread, also answers to answers", () => {
  const [thread] = threadsOf(plan, "c-3");
  expect([thread?.first.id, ...(thread?.answers.map((row) => row.id) ?? [])]).toEqual(["q-1", "a-2", "a-3"]);
});

test("a chapter has the threads on its own places, settled ones last", () => {
  expect(threadsOf(plan, "c-3").map(({ first }) => first.id)).toEqual(["q-1", "q-4"]);
  expect(threadsOf(plan, undefined).map(({ first }) => first.id)).toEqual(["q-5", "q-1", "q-4"]);
});

test("settled threads wait for nobody", () => {
  expect(openThreads(plan, "c-3")).toHaveLength(1);
});
