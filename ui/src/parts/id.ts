/** A new row's identifier: nothing but itself tells rows apart, so it is random. */
export function newId(prefix: string): string {
  return `${prefix}-${crypto.randomUUID().replaceAll("-", "")}`;
}
