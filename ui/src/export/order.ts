import type { Args, Plan } from "../host";

/** What the desk is asked to export. */
export type Order = Args<"suggest_export">;
/** How the languages stand; none for those that the readers need. */
export type Form = NonNullable<Order["languages"]>;

/** What one wants to have, as the dialog offers it. */
export type What = "plan" | "extract" | "package" | "word" | "excel" | "csv" | "json";

/** Everything that can be had, in the order in which it is offered. */
export const WHATS: readonly What[] = ["plan", "extract", "package", "word", "excel", "csv", "json"];

/** All forms, in the order in which they are offered. */
export const FORMS: readonly Form[] = ["fi", "sv", "in-sequence", "in-parallel"];

/** What is chosen in the dialog. What a kind of file doesn't have is kept for the others. */
export interface Wish {
  what: What;
  /** The municipality whose extract it is: always for extracts, if one likes for Word and tables. */
  municipality: string | null;
  languages: Form | null;
  short: boolean;
  /** The name of the frozen version; none for the plan as it is now. */
  version: string | null;
  /** The PDF carries the plan. */
  carry: boolean;
}

/** What one begins with. */
export function firstWish(plan: Plan, initial: Partial<Wish> = {}): Wish {
  const wish: Wish = {
    what: "plan",
    municipality: null,
    languages: null,
    short: false,
    version: null,
    carry: true,
    ...initial,
  };
  return withWhat(wish, wish.what, plan);
}

/** The wish for something else; an extract is somebody's. */
export function withWhat(wish: Wish, what: What, plan: Plan): Wish {
  const first = plan.members?.[0]?.municipality ?? null;
  return { ...wish, what, municipality: what === "extract" ? (wish.municipality ?? first) : wish.municipality };
}

/** Which choices there are for a kind of file. */
export interface Choices {
  /** The municipality must be chosen, may be, or can't. */
  municipality: "must" | "may" | "none";
  languages: boolean;
  short: boolean;
  carry: boolean;
}

const CHOICES: Readonly<Record<What, Choices>> = {
  plan: { municipality: "none", languages: true, short: true, carry: true },
  extract: { municipality: "must", languages: true, short: true, carry: true },
  package: { municipality: "none", languages: true, short: true, carry: false },
  word: { municipality: "may", languages: true, short: true, carry: false },
  excel: { municipality: "may", languages: true, short: true, carry: false },
  csv: { municipality: "may", languages: true, short: true, carry: false },
  json: { municipality: "none", languages: false, short: false, carry: false },
};

/** Which choices there are for a wish. */
export function choicesOf(wish: Wish): Choices {
  return CHOICES[wish.what];
}

/** What the desk is asked for. Choices that the kind of file doesn't have are left out. */
export function orderOf(wish: Wish): Order {
  const choices = choicesOf(wish);
  return {
    kind: kindOf(wish),
    municipality: choices.municipality === "none" ? null : wish.municipality,
    languages: choices.languages ? wish.languages : null,
    short: choices.short && wish.short,
    version: wish.version,
  };
}

function kindOf({ what, carry }: Wish): Order["kind"] {
  switch (what) {
    case "plan":
    case "extract":
      return carry ? "pdf-with-plan" : "pdf";
    case "word":
      return "docx";
    case "excel":
      return "xlsx";
    case "package":
    case "csv":
    case "json":
      return what;
  }
}
