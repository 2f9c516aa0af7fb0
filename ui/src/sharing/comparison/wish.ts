import type { Plan } from "../../host";
import type { Case } from "../answers";
import { typedNumber } from "../figures/decimal";

/** Municipalities that come and go, as they are being chosen. */
export interface Change {
  id: string;
  leaving: readonly string[];
  joining: readonly string[];
  /** How many per cent of the costs come and go with them, as it is typed. */
  follows: string;
  /** Divides instead of the pools' own keys. */
  key?: string;
}

/** What is to be compared. */
export interface Wish {
  year?: number;
  /** The pool; none: all costs together. */
  pool?: string;
  /** The keys; undefined until one is chosen: then those that the plan names as alternatives. */
  keys?: readonly string[];
  scenarios: readonly string[];
  changes: readonly Change[];
}

/** Nothing chosen yet. */
export const NO_WISH: Wish = { scenarios: [], changes: [] };

/** The keys that are compared: the chosen ones, or those that the pools name as alternatives. */
export function keysOf(wish: Wish, plan: Plan): readonly string[] {
  if (wish.keys) return wish.keys.filter((id) => plan.keys?.some((key) => key.id === id));
  const pools = (plan.pools ?? []).filter(({ id }) => wish.pool === undefined || id === wish.pool);
  return [...new Set(pools.flatMap(({ alternatives }) => alternatives ?? []))];
}

/** The pool that is compared, as long as the plan has it. */
export function poolOf(wish: Wish, plan: Plan): string | undefined {
  return plan.pools?.find(({ id }) => id === wish.pool)?.id;
}

/** What is asked of the desk: each key, each alternative, each change of members. */
export function casesOf(wish: Wish, plan: Plan): Case[] {
  const known = (id: string) => plan.scenarios?.some((scenario) => scenario.id === id);
  const isPossible = ({ key }: Change) => key === undefined || plan.keys?.some(({ id }) => id === key);
  return [
    ...keysOf(wish, plan).map((key) => ({ key })),
    ...wish.scenarios.filter(known).map((scenario) => ({ scenario })),
    ...wish.changes.filter((change) => isComplete(change) && isPossible(change)).map(caseOf),
  ];
}

/** Whether a typed percentage can be asked about. */
export function isShare(typed: string): boolean {
  const number = typedNumber(typed);
  return number !== undefined && Number(number) >= 0 && Number(number) <= 100;
}

/** The list with one more or one less. */
export function toggled(list: readonly string[], one: string): string[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

function isComplete({ leaving, joining, follows }: Change): boolean {
  return leaving.length + joining.length > 0 && isShare(follows);
}

function caseOf({ leaving, joining, follows, key }: Change): Case {
  return {
    ...(leaving.length > 0 && { leaving: [...leaving] }),
    ...(joining.length > 0 && { joining: [...joining] }),
    follows: typedNumber(follows) ?? "0",
    ...(key !== undefined && { key }),
  };
}
