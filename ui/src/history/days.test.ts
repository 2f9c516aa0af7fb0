import { expect, test } from "vitest";
import { byDay, type PastStep, stepsBackTo } from "./days";

const step = (number: number, at: string, author: string, state = "done") =>
  ({ step: number, at, author, state, text: "", place: null, undone: null }) as PastStep;

const steps = [
  step(4, "22.11.2026 klo 9.10", "Aino"),
  step(3, "22.11.2026 klo 9.05", "Aino", "undone"),
  step(2, "22.11.2026 klo 9.00", "Bo"),
  step(1, "21.11.2026 klo 16.00", "Bo", "kept"),
];

test("steps are gathered by day and author, newest first", () => {
  expect(byDay(steps).map((day) => [day.day, day.author, day.steps.length])).toEqual([
    ["22.11.2026", "Aino", 2],
    ["22.11.2026", "Bo", 1],
    ["21.11.2026", "Bo", 1],
  ]);
});

test("going back to a step undoes what came after it and is still in force", () => {
  expect(stepsBackTo(steps, steps[2] as PastStep)).toBe(1);
  expect(stepsBackTo(steps, steps[0] as PastStep)).toBe(0);
});
