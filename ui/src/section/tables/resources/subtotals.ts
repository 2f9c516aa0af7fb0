import type { Answer } from "../../../host";

/** The sums of one budget. */
export type Account = Answer<"budget">["sums"][number];

/** The subtotals of a group of lines. */
export type Subtotals = Account["subtotals"][number];

/** What a group's subtotal says: its expenses or its income when it has only those, otherwise what remains of both. */
export function subtotalPart({ years }: Pick<Subtotals, "years">): "expenses" | "income" | "net" {
  const sums = Object.values(years);
  const isNothing = (amount: string) => /^-?0+(\.0+)?$/.test(amount);
  if (sums.every(({ income }) => isNothing(income))) return "expenses";
  return sums.every(({ expenses }) => isNothing(expenses)) ? "income" : "net";
}
