import type { Text } from "../words";

const QUARTERS = ["first", "second", "third", "fourth"];
const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** The parts that a year can have besides the whole of it, as periods write them: `Q1` … `Q4`, `01` … `12`. */
export const YEAR_PARTS: readonly string[] = [
  "Q1",
  "Q2",
  "Q3",
  "Q4",
  ...MONTHS.map((_, at) => String(at + 1).padStart(2, "0")),
];

/** A period (`2025`, `2025-Q1`, `2025-08`) in words. */
export function periodName(period: string, text: Text): string {
  const [year = "", part] = period.split("-");
  if (!part) {
    return year;
  }
  return part.startsWith("Q")
    ? text("quarter-year", { quarter: QUARTERS[Number(part.slice(1)) - 1] ?? "", year })
    : text("month-year", { month: MONTHS[Number(part) - 1] ?? "", year });
}

/** Periods in the order of time; of those that end together the shorter one comes first. */
export function comparePeriods(one: string, two: string): number {
  return rank(one) - rank(two);
}

function rank(period: string): number {
  const [year, part] = period.split("-");
  const [month, length] = part?.startsWith("Q") ? [Number(part.slice(1)) * 3, 1] : part ? [Number(part), 0] : [12, 2];
  return Number(year) * 100 + month * 3 + length;
}
