import type { Text } from "../../words";
import type { Comparison } from "../answers";
import { Amount } from "../figures/Amount";
import { Difference } from "../figures/Difference";
import { minus } from "../figures/decimal";
import type { FigureColumn } from "../figures/FigureTable";

/** What the municipalities paid under the weights that one began with. */
export interface Start {
  weights: string;
  amounts: Record<string, string | null>;
}

type Member = Comparison["municipalities"][number];

interface Live {
  /** Which case of the comparison is the key. */
  at: number;
  /** Whether the key is the pool's own: then there is nothing to compare it with but its start. */
  isOwn: boolean;
  /** Where one began, once the weights are other ones. */
  start: Start | undefined;
  text: Text;
}

/** The columns beside a key that is being changed. */
export function columnsOf({ at, isOwn, start, text }: Live): FigureColumn<Member>[] {
  const columns: FigureColumn<Member>[] = [
    { key: "name", title: text("field-municipality"), isWords: true, cell: (row) => row.name, sort: (row) => row },
    {
      key: "amount",
      title: text("sharing-amount"),
      cell: (row) => <Amount amount={row.amounts[at]} />,
      sort: (row) => ({ number: row.amounts[at] ?? null }),
    },
    { key: "resident", title: text("sharing-per-resident"), cell: (row) => row.per_resident[at] ?? "–" },
  ];
  if (!isOwn) columns.push(differences("own", text("sharing-against-own"), (row) => row.differences[at] ?? null));
  if (start) {
    const title = text("sharing-since-start", { weights: start.weights.replaceAll(".", ",") });
    columns.push(differences("start", title, (row) => change(row.amounts[at], start.amounts[row.code])));
  }
  return columns;
}

function differences(key: string, title: string, of: (row: Member) => string | null): FigureColumn<Member> {
  return {
    key,
    title,
    cell: (row) => <Difference amount={of(row)} />,
    sort: (row) => ({ number: of(row) }),
  };
}

/** How two answers of the desk differ; null when one of them has no figure. */
function change(now: string | null | undefined, then: string | null | undefined): string | null {
  return now == null || then == null ? null : minus(now, then);
}
