import type { Plan } from "../host";
import { type PlaceParts, parsePlace } from "../plan";

/** The screens of an open plan. */
export type Screen =
  | "overview"
  | "area"
  | "statistics"
  | "chapter"
  | "extra"
  | "decisions"
  | "findings"
  | "document"
  | "history"
  | "help";

/** Where one is, or wants to go: a screen, the chapter for chapters, and the place of the plan that gets the focus. */
export interface Target {
  screen: Screen;
  chapter?: string;
  place?: string;
  /** The statutory item that was asked for, where several are on one screen. */
  item?: number;
}

/** The tables that have a screen of their own. */
const OWN_SCREEN: Readonly<Record<string, Screen>> = {
  area: "area",
  members: "area",
  sources: "statistics",
  indicators: "statistics",
  statistics: "statistics",
  stated_figures: "statistics",
  decisions: "decisions",
  versions: "decisions",
  proposal_points: "decisions",
  comments: "overview",
  attachments: "area",
};

/** Which tables of a chapter show a table of the plan. */
const SHOWN_AS: Readonly<Record<string, string[]>> = {
  scenarios: ["budget"],
  budget_lines: ["budget", "municipal-budgets"],
  personnel: ["personnel"],
  pools: ["cost-sharing"],
  keys: ["cost-sharing"],
  payments: ["cost-sharing"],
  state_transfers: ["state-transfers"],
  benefit_ladders: ["benefit-liability"],
  benefit_liabilities: ["benefit-liability"],
  services: ["services"],
  thresholds: ["thresholds"],
  offices: ["offices"],
  partners: ["partners"],
  measures: ["measures"],
  change_scenarios: ["preparedness"],
  action_cards: ["preparedness"],
  goals: ["goals"],
  milestones: ["timetable"],
};

/** The screen of a place of the plan. */
export function targetOf(plan: Plan, place: string): Target {
  const at = parsePlace(place);
  if (at.table === "comments") {
    return targetOfComment(plan, at, place);
  }
  const own = OWN_SCREEN[at.table];
  if (own) {
    return { screen: own, place };
  }
  const chapter = chapterOf(plan, at);
  return chapter ? { screen: "chapter", chapter: topOf(plan, chapter), place } : { screen: "overview", place };
}

function targetOfComment(plan: Plan, at: PlaceParts, place: string): Target {
  const about = plan.comments?.find((comment) => comment.id === at.row)?.place;
  return about
    ? { ...targetOf(plan, [about.table, about.row].filter(Boolean).join("/")), place }
    : { screen: "overview" };
}

function chapterOf(plan: Plan, at: PlaceParts): string | undefined {
  if (at.table === "chapters") {
    return at.row ?? undefined;
  }
  if (at.table === "blocks") {
    return plan.blocks?.find((block) => block.id === at.row)?.chapter;
  }
  const kinds = SHOWN_AS[at.table] ?? [];
  const shows = plan.chapters?.find((chapter) => chapter.tables?.some((kind) => kinds.includes(kind)));
  return shows?.id ?? plan.chapters?.find((chapter) => chapter.item)?.id;
}

/** The chapter on whose screen a chapter is: those below others are on the screen of the topmost one. */
export function topOf(plan: Plan, chapter: string): string {
  let top = chapter;
  // A chapter can't be further down than there are chapters.
  for (const _ of plan.chapters ?? []) {
    const parent = plan.chapters?.find((row) => row.id === top)?.parent;
    if (!parent) {
      break;
    }
    top = parent;
  }
  return top;
}

/** A target as one word, to be remembered. */
export function remembered(target: Target): string {
  return target.chapter ? `${target.screen}:${target.chapter}` : target.screen;
}

/** The target of a remembered word; the overview when the plan has no such screen any more. */
export function recalled(plan: Plan, word: string): Target {
  const [screen, chapter] = word.split(":");
  const known = SCREENS.some((name) => name === screen);
  if (!known || (screen === "chapter" && !plan.chapters?.some((row) => row.id === chapter))) {
    return { screen: "overview" };
  }
  return chapter ? { screen: screen as Screen, chapter } : { screen: screen as Screen };
}

/** Every screen, in the order of the navigation. */
export const SCREENS: readonly Screen[] = [
  "overview",
  "area",
  "statistics",
  "chapter",
  "extra",
  "decisions",
  "findings",
  "document",
  "history",
  "help",
];
