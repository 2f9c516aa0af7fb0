import type { Answer, Args } from "../../host";

/** A municipality of the register. */
export type Municipality = Answer<"municipalities">[number];
/** An employment area of the reference. */
export type EmploymentArea = Answer<"areas">[number];
/** How the members organise the services. */
export type Model = NonNullable<Args<"new_plan">["model"]>;

/** All models, in the Act's order. */
export const MODELS: readonly Model[] = ["single-municipality", "responsible-municipality", "joint-authority"];

/** What a new plan starts from. */
export type Source = "area" | "members";

/** A new plan as it is being written down. */
export interface Draft {
  source: Source;
  /** The code of the area. */
  area: string | null;
  /** The codes of the members, the responsible one first. */
  members: readonly string[];
  /** None as long as nobody has chosen one: then it follows from area and members. */
  model: Model | null;
  year: string;
  /** None as long as nobody has written one: then it follows from area and members. */
  fi: string | null;
  sv: string | null;
  /** None as long as nobody has chosen one: then a free name is suggested. */
  path: string | null;
}

/** A draft before anything is chosen. A plan is usually made for the year that comes. */
export function emptyDraft(today: string): Draft {
  const year = String(Number(today.slice(0, 4)) + 1);
  return { source: "area", area: null, members: [], model: null, year, fi: null, sv: null, path: null };
}

/** What the registers say. */
export interface Registers {
  areas: readonly EmploymentArea[];
  municipalities: readonly Municipality[];
}

/** A draft with everything that follows from what was chosen. */
export interface Filled {
  members: readonly string[];
  model: Model;
  fi: string;
  sv: string;
}

/** What the draft says together with what follows from the registers. */
export function fill(draft: Draft, registers: Registers): Filled {
  const area = draft.source === "area" ? registers.areas.find((row) => row.code === draft.area) : undefined;
  const members = draft.source === "area" ? (area?.members ?? []) : draft.members;
  const responsible = registers.municipalities.find((row) => row.code === draft.members[0]);
  const name = draft.source === "area" ? area?.name : responsible?.name;
  return {
    members,
    model: draft.model ?? area?.model ?? (members.length === 1 ? "single-municipality" : "responsible-municipality"),
    fi: draft.fi ?? name?.fi ?? "",
    sv: draft.sv ?? name?.sv ?? "",
  };
}

/** A field of the form. */
export type Field = "area" | "members" | "model" | "year" | "fi" | "sv" | "path";

/** What is wrong with a field: the key of its words is `start-wrong-WRONG`. */
export type Wrong = "area" | "members" | "one-member" | "year" | "name";

/** The first and the last year that a plan may begin in: the Act is in force from 2025. */
const YEARS: readonly [number, number] = [2017, 2100];

/** Everything that keeps a plan from being made, in the order of the form. */
export function problems(draft: Draft, filled: Filled): Map<Field, Wrong> {
  const found = new Map<Field, Wrong>();
  if (draft.source === "area" && draft.area === null) {
    found.set("area", "area");
  }
  if (draft.source === "members" && draft.members.length === 0) {
    found.set("members", "members");
  }
  if (filled.model === "single-municipality" && filled.members.length > 1) {
    found.set("model", "one-member");
  }
  if (yearOf(draft) === undefined) {
    found.set("year", "year");
  }
  if (found.size === 0 && !filled.fi.trim() && !filled.sv.trim()) {
    found.set("fi", "name");
  }
  return found;
}

/** The first year; none when there is no such year or it is out of range. */
export function yearOf(draft: Draft): number | undefined {
  const year = /^\d{4}$/.test(draft.year.trim()) ? Number(draft.year) : Number.NaN;
  return year >= YEARS[0] && year <= YEARS[1] ? year : undefined;
}

/** The call that makes the plan. `path` is where its file goes. */
export function order(draft: Draft, filled: Filled, path: string): Args<"new_plan"> {
  return {
    path,
    area: draft.source === "area" ? draft.area : null,
    members: draft.source === "members" ? [...draft.members] : [],
    model: filled.model,
    first_year: yearOf(draft) ?? 0,
    name: { fi: filled.fi.trim(), sv: filled.sv.trim() },
  };
}

/** The members with another one first. */
export function withFirst(members: readonly string[], first: string): string[] {
  return [first, ...members.filter((code) => code !== first)];
}
