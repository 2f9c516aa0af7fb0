/** Orders of blocks brought together. */

/** All of `leading` in its order; each further id of `filling` after the one it follows there. */
export function interleave(leading: readonly string[], filling: readonly string[]): string[] {
  const result = [...leading];
  const placed = new Set(leading);
  let previous: string | undefined;
  for (const id of filling) {
    if (!placed.has(id)) {
      result.splice(previous === undefined ? 0 : result.indexOf(previous) + 1, 0, id);
      placed.add(id);
    }
    previous = id;
  }
  return result;
}

/** The line of each block when both columns are level, from 1. */
export function linesOf(order: readonly string[]): Map<string, number> {
  return new Map(order.map((id, index) => [id, index + 1]));
}
