import type { Plan } from "../host";
import type { Target } from "./screens";

/** What the guidance of a screen is about: `item-1` … `item-6` for chapters that answer one, else the screen. */
export type Topic =
  | "overview"
  | "item-1"
  | "item-2"
  | "item-3"
  | "item-4"
  | "item-5"
  | "item-6"
  | "extra"
  | "area"
  | "statistics"
  | "decisions"
  | "findings"
  | "document"
  | "history"
  | "help";

/** The topic of a screen. */
export function topicOf(plan: Plan, target: Target): Topic {
  if (target.screen !== "chapter") {
    return target.screen;
  }
  const chapter = plan.chapters?.find((row) => row.id === target.chapter);
  const item = target.item ?? chapter?.item ?? chapter?.answers?.[0];
  return item ? (`item-${item}` as Topic) : "extra";
}
