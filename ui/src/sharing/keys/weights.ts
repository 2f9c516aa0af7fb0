import { minus, signOf, sum, typedNumber } from "../figures/decimal";

/** What weights must come to, in per cent. */
const WHOLE = "100";
/** The tenths of a per cent in the whole. */
const TENTHS = 1000n;

/** What is left of a hundred per cent; negative when there is too much; undefined when a weight is no number. */
export function leftOf(weights: readonly string[]): string | undefined {
  const numbers = weights.map(typedNumber);
  const known = numbers.filter((number) => number !== undefined);
  return known.length < numbers.length ? undefined : plain(minus(WHOLE, sum(known)));
}

/**
 * The weights, in the proportions that they have, made into a hundred per cent in tenths of a per cent; what rounding leaves over goes
 * where most was rounded away. Weights that are all zero become equal.
 */
export function madeWhole(weights: readonly string[]): string[] {
  const numbers = weights.map((weight) => typedNumber(weight) ?? "0");
  const places = Math.max(...numbers.map((number) => number.split(".")[1]?.length ?? 0));
  const parts = numbers.map((number) => (signOf(number) < 0 ? 0n : digits(number, places)));
  const total = parts.reduce((all, part) => all + part, 0n);
  const [shares, whole] = total === 0n ? [parts.map(() => 1n), BigInt(parts.length)] : [parts, total];
  const tenths = shares.map((share) => (share * TENTHS) / whole);
  const rests = shares.map((share, at) => ({ at, rest: (share * TENTHS) % whole }));
  const over = Number(TENTHS - tenths.reduce((all, one) => all + one, 0n));
  const lucky = rests.toSorted((a, b) => Number(b.rest - a.rest) || a.at - b.at).slice(0, over);
  for (const { at } of lucky) tenths[at] = (tenths[at] ?? 0n) + 1n;
  return tenths.map((tenth) => plain(`${tenth / 10n}.${tenth % 10n}`));
}

function digits(number: string, places: number): bigint {
  const [units = "0", decimals = ""] = number.split(".");
  return BigInt(units + decimals.padEnd(places, "0"));
}

/** Without decimals that say nothing. */
function plain(number: string): string {
  return number.includes(".") ? number.replace(/\.?0+$/, "") : number;
}
