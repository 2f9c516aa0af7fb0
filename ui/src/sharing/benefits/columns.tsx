import { euros, type Text } from "../../words";
import { type Derived, isGap, type ShorterSpells } from "../answers";
import { Amount } from "../figures/Amount";
import { Difference } from "../figures/Difference";
import { minus } from "../figures/decimal";
import type { FigureColumn } from "../figures/FigureTable";
import type { MemoTable } from "../memo/memo";

type Total = ShorterSpells["totals"][number];
type Liability = ShorterSpells["rows"][number] & { benefitName: string };

/** What a municipality pays now and with shorter spells. */
interface Paid {
  name: string;
  now: Derived<string>;
  then: Derived<string>;
  saving?: string | null;
}

/** The columns of a municipality's sums. */
export function totalColumns(text: Text): FigureColumn<Total>[] {
  return [municipality(text), ...paid<Total>(text)];
}

/** The columns of each liability. */
export function rowColumns(text: Text): FigureColumn<Liability>[] {
  return [
    municipality(text),
    { key: "year", title: text("field-year"), cell: ({ year }) => String(year) },
    { key: "benefit", title: text("field-benefit"), isWords: true, cell: ({ benefitName }) => benefitName },
    ...paid<Liability>(text),
  ];
}

/** The sums in the words of a memo. */
export function memoTableOf({ totals }: ShorterSpells, caption: string, text: Text): MemoTable {
  const heads = [text("field-municipality"), text("sharing-now"), text("sharing-then"), text("sharing-saving")];
  const rows = totals.map((row) => [
    row.name,
    ...[row.now, row.then].map((amount) => (isGap(amount) ? text("sharing-missing") : euros(amount))),
    row.saving == null ? "–" : euros(row.saving),
  ]);
  return { caption, rows: [heads, ...rows] };
}

function municipality<Row extends { name: string }>(text: Text): FigureColumn<Row> {
  return { key: "name", title: text("field-municipality"), isWords: true, cell: (row) => row.name, sort: (row) => row };
}

function paid<Row extends Paid>(text: Text): FigureColumn<Row>[] {
  const amount = (key: string, title: string, of: (row: Row) => Derived<string>): FigureColumn<Row> => ({
    key,
    title,
    cell: (row) => <Amount amount={of(row)} />,
    sort: (row) => ({ number: known(of(row)) }),
  });
  return [
    amount("now", text("sharing-now"), (row) => row.now),
    amount("then", text("sharing-then"), (row) => row.then),
    {
      key: "saving",
      title: text("sharing-saving"),
      // What is saved goes off the bill.
      cell: ({ saving }) => <Difference amount={saving == null ? null : minus("0.00", saving)} />,
      sort: ({ saving }) => ({ number: saving ?? null }),
    },
  ];
}

function known(amount: Derived<string>): string | null {
  return isGap(amount) ? null : amount;
}
