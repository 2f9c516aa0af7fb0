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

/** Which threads one wants to see. */
export const WANTED = ["all", "open", "mine", "late"] as const;
/** One way to choose threads. */
export type Wanted = (typeof WANTED)[number];

/** Who looks, and on which day (`2026-11-22`). */
export interface Looking {
  me: string | undefined;
  today: string;
}

/** Those of some threads that one wants to see; what is settled waits for nobody and is never late. */
export function wantedOf(threads: readonly Thread[], wanted: Wanted, { me, today }: Looking): Thread[] {
  const has = (thread: Thread, is: (comment: Comment) => boolean) =>
    !thread.first.settled && [thread.first, ...thread.answers].some(is);
  switch (wanted) {
    case "all":
      return [...threads];
    case "open":
      return threads.filter(({ first }) => !first.settled);
    case "mine":
      return threads.filter((thread) => has(thread, ({ assignee }) => Boolean(assignee) && assignee === me));
    case "late":
      return threads.filter((thread) => has(thread, (comment) => isLate(comment, today)));
  }
}

/** Whether the day by which something was to be done has passed. */
export function isLate({ due }: Comment, today: string): boolean {
  return Boolean(due) && String(due) < today;
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
