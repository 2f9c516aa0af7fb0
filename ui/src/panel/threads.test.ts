import { expect, test } from "vitest";
import type { Plan } from "../host";
import { openThreads, threadsOf, type Wanted, wantedOf } from "./threads";

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

test("threads are chosen by whom they wait for and whether they are late", () => {
  const tasks = {
    ...plan,
    comments: [
      comment("t-1", { assignee: "Aino", due: "2026-11-21" }),
      comment("t-2", { assignee: "Aino", due: "2026-11-22" }),
      comment("t-3", { assignee: "Bo", due: "2026-01-01", settled: "2026-11-22T11:00:00Z" }),
      comment("t-4", {}),
    ],
  } as unknown as Plan;
  const chosen = (wanted: Wanted) =>
    wantedOf(threadsOf(tasks, undefined), wanted, { me: "Aino", today: "2026-11-22" })
      .map(({ first }) => first.id)
      .sort();
  expect(chosen("all")).toEqual(["t-1", "t-2", "t-3", "t-4"]);
  expect(chosen("open")).toEqual(["t-1", "t-2", "t-4"]);
  expect(chosen("mine")).toEqual(["t-1", "t-2"]);
  expect(chosen("late")).toEqual(["t-1"]);
});
