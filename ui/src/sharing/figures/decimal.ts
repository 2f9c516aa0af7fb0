/** An exact decimal number: its digits without a point, and how many of them stand after it. */
interface Exact {
  digits: bigint;
  places: number;
}

/**
 * The canonical form (`-1234.5`) of a number as people type it (`−1 234,5 %`), or undefined when it is none. It only says how a slider
 * stands and what is left of a hundred; what the plan takes is read by the desk.
 */
export function typedNumber(text: string): string | undefined {
  const bare = text.replace(/[\s\u00a0\u202f%]/g, "").replace("\u2212", "-");
  const [, sign = "", units = "", decimals] = /^(-?)(\d+)(?:[.,](\d+))?$/.exec(bare) ?? [];
  return units === "" ? undefined : `${sign}${units}${decimals === undefined ? "" : `.${decimals}`}`;
}

/** −1, 0 or 1: whether a number in its canonical form is less than, equal to or more than another. */
export function compareNumbers(a: string, b: string): -1 | 0 | 1 {
  return signOf(minus(a, b));
}

/** The exact difference of two numbers in their canonical form, with the decimals of the one that has more. */
export function minus(a: string, b: string): string {
  return sum([a, b.startsWith("-") ? b.slice(1) : `-${b}`]);
}

/** The exact sum of numbers in their canonical form. */
export function sum(numbers: readonly string[]): string {
  const parts = numbers.map(exact);
  const places = Math.max(0, ...parts.map((part) => part.places));
  const digits = parts.reduce((total, part) => total + scaled(part, places), 0n);
  return canonical({ digits, places });
}

/** −1, 0 or 1: the sign of a number in its canonical form. */
export function signOf(number: string): -1 | 0 | 1 {
  const { digits } = exact(number);
  return digits === 0n ? 0 : digits < 0n ? -1 : 1;
}

function exact(number: string): Exact {
  const [units = "0", decimals = ""] = number.split(".");
  return { digits: BigInt(units + decimals), places: decimals.length };
}

function scaled({ digits, places }: Exact, to: number): bigint {
  return digits * 10n ** BigInt(to - places);
}

function canonical({ digits, places }: Exact): string {
  const sign = digits < 0n ? "-" : "";
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
  return places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
}
