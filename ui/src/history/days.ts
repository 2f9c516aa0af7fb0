import type { Answer } from "../host";

/** A step of the history, in words. */
export type PastStep = Answer<"history">[number];

/** The steps of a day by one author, newest first. */
export interface Day {
  day: string;
  author: string;
  steps: PastStep[];
}

/**
 * When a step was made, as a day and a time. The desk says both in one text that ends with the time: `21.11.2026 klo 13.05`.
 */
export function momentOf(step: PastStep): { day: string; time: string } {
  const [, day = step.at, time = ""] = /^(\S+)\s+(.*)$/.exec(step.at) ?? [];
  return { day, time };
}

/** Steps by day and author, in their order. */
export function byDay(steps: readonly PastStep[]): Day[] {
  const days: Day[] = [];
  for (const step of steps) {
    const { day } = momentOf(step);
    const last = days.at(-1);
    if (last?.day === day && last.author === step.author) {
      last.steps.push(step);
    } else {
      days.push({ day, author: step.author, steps: [step] });
    }
  }
  return days;
}

/** How many steps must be undone so that a step is the last one in force; undone steps don't count. */
export function stepsBackTo(steps: readonly PastStep[], step: PastStep): number {
  return steps.filter((other) => other.state === "done" && other.step > step.step).length;
}
