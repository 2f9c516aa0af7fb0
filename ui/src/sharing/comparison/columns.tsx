import type { ReactNode } from "react";
import { euros, type Text } from "../../words";
import { type Comparison, isGap } from "../answers";
import { Amount } from "../figures/Amount";
import { Difference, signedEuros } from "../figures/Difference";
import { minus } from "../figures/decimal";
import type { FigureColumn } from "../figures/FigureTable";
import type { MemoTable } from "../memo/memo";

/** What a municipality carries in each case. */
export type Member = Comparison["municipalities"][number];

/** A column for the municipality, then for each case its euros, the difference from the plan, and euros per resident. */
export function columnsOf({ cases }: Comparison, text: Text): FigureColumn<Member>[] {
  const name: FigureColumn<Member> = {
    key: "name",
    title: text("field-municipality"),
    isWords: true,
    cell: (row) => row.name,
    sort: (row) => row,
  };
  return [name, ...cases.flatMap((one, at) => columnsOfCase(one.name, at, text))];
}

function columnsOfCase(group: string, at: number, text: Text): FigureColumn<Member>[] {
  const amount: FigureColumn<Member> = {
    key: `amount-${at}`,
    title: text("sharing-amount"),
    group,
    cell: (row) => <Amount amount={row.amounts[at]} />,
    sort: (row) => ({ number: row.amounts[at] ?? null }),
  };
  const difference: FigureColumn<Member> = {
    key: `difference-${at}`,
    title: text("sharing-difference"),
    group,
    cell: (row) => <Difference amount={row.differences[at]} />,
    sort: (row) => ({ number: row.differences[at] ?? null }),
  };
  const resident: FigureColumn<Member> = {
    key: `resident-${at}`,
    title: text("sharing-per-resident"),
    group,
    cell: (row) => row.per_resident[at] ?? "–",
  };
  // The first case is the plan as it is: it differs from nothing.
  return at === 0 ? [amount, resident] : [amount, difference, resident];
}

/** What is divided in all in each case, and how much more that is than in the plan. */
export function footOf({ cases }: Comparison, text: Text): Record<string, ReactNode> {
  const cells = cases.flatMap(({ total }, at) => [
    [`amount-${at}`, <Amount key="" amount={total} />],
    [`difference-${at}`, <Difference key="" amount={more(total, cases[0]?.total)} />],
  ]);
  return { name: text("tables-total"), ...Object.fromEntries(cells) };
}

type Total = Comparison["cases"][number]["total"];

/** How two sums of the desk differ. */
function more(total: Total, first: Total | undefined): string | null {
  return first === undefined || isGap(total) || isGap(first) ? null : minus(total, first);
}

/** The same table in the words of a memo. */
export function memoTableOf(comparison: Comparison, text: Text): MemoTable {
  const { cases, municipalities } = comparison;
  const heads = cases.flatMap(({ name }, at) => {
    const amount = text("sharing-memo-amount", { name });
    return at === 0 ? [amount] : [amount, text("sharing-memo-difference", { name })];
  });
  const rows = municipalities.map((row) => [
    row.name,
    ...cases.flatMap((_, at) => {
      const amount = written(row.amounts[at], euros);
      return at === 0 ? [amount] : [amount, written(row.differences[at], signedEuros)];
    }),
  ]);
  const totals = cases.flatMap(({ total }, at) => {
    const sum = isGap(total) ? text("sharing-missing") : euros(total);
    return at === 0 ? [sum] : [sum, written(more(total, cases[0]?.total), signedEuros)];
  });
  return {
    caption: text("sharing-comparison"),
    rows: [[text("field-municipality"), ...heads], ...rows, [text("tables-total"), ...totals]],
  };
}

function written(amount: string | null | undefined, say: (amount: string) => string): string {
  return amount === null || amount === undefined ? "–" : say(amount);
}
