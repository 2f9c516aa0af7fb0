/** How many letters tell rows apart: two people would have to add millions of rows to meet. */
const LETTERS = 12;

/** A new row's identifier: nothing but itself tells rows apart, so it is random. */
export function newId(prefix: string): string {
  return `${prefix}-${crypto.randomUUID().replaceAll("-", "").slice(0, LETTERS)}`;
}
