import type { Plan } from "../host";
import type { Edit } from "../plan";
import type { Indicator } from "./sheet";

/** The parts of a formula that add indicators up: above the line and below it. */
export type Sum = "numerator" | "denominator";

/** What is added up above and below the line. */
export type Sums = Record<Sum, readonly string[]>;

/** A new formula gives per cent. */
const PER_CENT = "100";

/** The indicators that a formula of this one can add up: others that aren't computed themselves. */
export function partsFor(plan: Plan, indicator: Indicator): Indicator[] {
  return (plan.indicators ?? []).filter((row) => row.id !== indicator.id && !row.formula);
}

/** A sum with an indicator put in or taken out, in the order of the parts. */
export function toggled(parts: readonly Indicator[], sum: readonly string[], part: string): string[] {
  return parts.map(({ id }) => id).filter((id) => sum.includes(id) !== (id === part));
}

/** The edit that a changed sum asks for: a formula begins when both sums have something. Undefined while there is nothing to say. */
export function formulaEdit(indicator: Indicator, sums: Sums, changed: Sum): Edit | undefined {
  const place = `indicators/${indicator.id}/formula`;
  if (sums.numerator.length === 0 || sums.denominator.length === 0) {
    return undefined;
  }
  return indicator.formula
    ? { kind: "set", place: `${place}.${changed}`, value: sums[changed] }
    : { kind: "set", place, value: { ...sums, factor: PER_CENT } };
}

/** The periods that a formula can name for what is below the line: those that its indicators have values for. */
export function periodsBelow(plan: Plan, { formula }: Indicator): string[] {
  const rows = (plan.statistics ?? []).filter((row) => formula?.denominator.includes(row.indicator));
  const own = formula?.denominator_period ? [String(formula.denominator_period)] : [];
  return [...new Set([...rows.map((row) => String(row.period)), ...own])];
}
