import type { ReactNode } from "react";
import { euros, type Text } from "../../words";
import { type Derived, isGap, type ShorterSpells } from "../answers";
import { Amount } from "../figures/Amount";
import { Difference, signedEuros } from "../figures/Difference";
import { minus, sum } from "../figures/decimal";
import type { FigureColumn } from "../figures/FigureTable";
import type { MemoTable } from "../memo/memo";

type Total = ShorterSpells["totals"][number];
type Liability = ShorterSpells["rows"][number] & { benefitName: string };

/** What is paid now, what with shorter spells, and how that differs. */
interface Paid {
  now: Derived<string>;
  shorter: Derived<string>;
  change: string | null;
}

/** The columns of a municipality's sums. */
export function totalColumns(text: Text): FigureColumn<Total>[] {
  return [municipality(text), ...paidColumns<Total>(text)];
}

/** The columns of each liability. */
export function rowColumns(text: Text): FigureColumn<Liability>[] {
  return [
    municipality(text),
    { key: "year", title: text("field-year"), cell: ({ year }) => String(year) },
    { key: "benefit", title: text("field-benefit"), isWords: true, cell: ({ benefitName }) => benefitName },
    ...paidColumns<Liability>(text),
  ];
}

/** What all municipalities pay and save together. */
export function footOf(spells: ShorterSpells, text: Text): Record<string, ReactNode> {
  const { now, shorter, change } = together(spells);
  return {
    name: text("tables-total"),
    now: <Amount amount={now} />,
    shorter: <Amount amount={shorter} />,
    change: <Difference amount={change} />,
  };
}

/** The sums in the words of a memo. */
export function memoTableOf(spells: ShorterSpells, caption: string, text: Text): MemoTable {
  const heads = [text("field-municipality"), text("sharing-now"), text("sharing-then"), text("sharing-saving")];
  const written = (amount: Derived<string>) => (isGap(amount) ? text("sharing-missing") : euros(amount));
  const row = (name: string, { now, shorter, change }: Paid) => {
    return [name, written(now), written(shorter), change === null ? "–" : signedEuros(change)];
  };
  const rows = spells.totals.map((total) => row(total.name, paidBy(total)));
  return { caption, rows: [heads, ...rows, row(text("tables-total"), together(spells))] };
}

function paidBy({ now, then: shorter, saving }: Total | Liability): Paid {
  // What is saved goes off the bill.
  return { now, shorter, change: saving == null ? null : minus("0.00", saving) };
}

/** Sums over all municipalities: what one of them lacks, all of them lack. */
function together({ totals }: ShorterSpells): Paid {
  const paid = totals.map(paidBy);
  const changes = paid.flatMap(({ change }) => change ?? []);
  return {
    now: sumOf(paid.map(({ now }) => now)),
    shorter: sumOf(paid.map(({ shorter }) => shorter)),
    change: changes.length < paid.length ? null : sum(changes),
  };
}

function sumOf(amounts: readonly Derived<string>[]): Derived<string> {
  const known = amounts.flatMap((amount) => (isGap(amount) ? [] : amount));
  return amounts.find(isGap) ?? sum(known);
}

function municipality<Row extends { name: string }>(text: Text): FigureColumn<Row> {
  return { key: "name", title: text("field-municipality"), isWords: true, cell: (row) => row.name, sort: (row) => row };
}

function paidColumns<Row extends Total | Liability>(text: Text): FigureColumn<Row>[] {
  const amount = (key: "now" | "shorter", title: string): FigureColumn<Row> => ({
    key,
    title,
    cell: (row) => <Amount amount={paidBy(row)[key]} />,
    sort: (row) => ({ number: known(paidBy(row)[key]) }),
  });
  return [
    amount("now", text("sharing-now")),
    amount("shorter", text("sharing-then")),
    {
      key: "change",
      title: text("sharing-saving"),
      cell: (row) => <Difference amount={paidBy(row).change} />,
      sort: (row) => ({ number: paidBy(row).change }),
    },
  ];
}

function known(amount: Derived<string>): string | null {
  return isGap(amount) ? null : amount;
}
