import { euros, number } from "../../words";

/** A figure that follows from others, or why it can't be had. */
export type Derived<Value> = Value | { gap: string; place: string };

/** The figure, or undefined when it can't be had. */
export function figure<Value>(derived: Derived<Value> | undefined): Value | undefined {
  return derived === undefined || isGap(derived) ? undefined : derived;
}

/** Stands where a figure can't be had. */
const NO_FIGURE = "–";

/** Euros as they are shown. */
export function derivedEuros(derived: Derived<string | number> | undefined): string {
  const value = figure(derived);
  return value === undefined ? NO_FIGURE : euros(String(value));
}

/** A number as it is shown. */
export function derivedNumber(derived: Derived<string | number> | undefined): string {
  const value = figure(derived);
  return value === undefined ? NO_FIGURE : number(String(value));
}

/** Why figures can't be had, each reason once. */
export function gapsOf(derived: Iterable<Derived<unknown> | undefined>): string[] {
  const gaps = new Set<string>();
  for (const one of derived) {
    if (isGap(one)) gaps.add(one.gap);
  }
  return [...gaps];
}

function isGap(derived: unknown): derived is { gap: string; place: string } {
  return typeof derived === "object" && derived !== null && "gap" in derived;
}
