import { compareNumbers } from "./decimal";

/** What rows are ordered by: a name, or a number in its canonical form; null when there is none. */
export type SortValue = { name: string } | { number: string | null };

/** How a table is ordered. */
export interface Order {
  key: string;
  direction: "ascending" | "descending";
}

/** Puts rows in order; those without a figure stay last either way, and equal ones keep their order. */
export function inOrder<Row>(rows: readonly Row[], value: (row: Row) => SortValue, order: Order): Row[] {
  const turn = order.direction === "ascending" ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [first, second] = [value(a), value(b)];
    if ("name" in first && "name" in second) return turn * first.name.localeCompare(second.name, "fi");
    const [left, right] = [numberOf(first), numberOf(second)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return turn * compareNumbers(left, right);
  });
}

/** The order after the heading of a column was pressed: figures begin with the largest, names with the first. */
export function turned(order: Order | undefined, key: string, isName: boolean): Order {
  const first = isName ? "ascending" : "descending";
  if (order?.key !== key) return { key, direction: first };
  return { key, direction: order.direction === "ascending" ? "descending" : "ascending" };
}

function numberOf(value: SortValue): string | null {
  return "number" in value ? value.number : null;
}
