import { targetOf } from "../frame/screens";
import type { Plan } from "../host";
import { placeText } from "../plan";

/** A comment of the plan. */
export type Comment = NonNullable<Plan["comments"]>[number];

/** A comment and what was answered to it, the oldest first. */
export interface Thread {
  first: Comment;
  place: string;
  answers: Comment[];
}

/** The threads on places of a chapter, or on everything; those not settled first, newest first among equals. */
export function threadsOf(plan: Plan, chapter: string | undefined): Thread[] {
  const all = plan.comments ?? [];
  const threads = all
    .filter((comment) => !comment.answers)
    .map((first): Thread => {
      const answers = all.filter((comment) => rootOf(all, comment) === first.id && comment.id !== first.id);
      return { first, place: placeText(first.place), answers };
    });
  const here = threads.filter(({ place }) => !chapter || targetOf(plan, place).chapter === chapter);
  return here.sort(
    (one, two) =>
      Number(Boolean(one.first.settled)) - Number(Boolean(two.first.settled)) ||
      two.first.written.localeCompare(one.first.written),
  );
}

/** The threads that wait for somebody. */
export function openThreads(plan: Plan, chapter: string | undefined): Thread[] {
  return threadsOf(plan, chapter).filter(({ first }) => !first.settled);
}

/** The comment that began the thread of a comment. */
function rootOf(all: readonly Comment[], comment: Comment): string {
  let at = comment;
  // A thread can't be longer than there are comments.
  for (const _ of all) {
    const before = all.find((row) => row.id === at.answers);
    if (!before) {
      break;
    }
    at = before;
  }
  return at.id;
}
