import { useMemo } from "react";
import { useAnswer, usePlan } from "../../../plan";
import { useText } from "../../../words";
import { choice, eurosByYear, type Field, option } from "../fields";
import { Part } from "../Part";
import { type RowOf, rowsOf } from "../rows";
import { TableGrid } from "../TableGrid";
import type { TableProps } from "../TableProps";
import { useColumns } from "../useColumns";
import { useYears } from "../useYears";

type Transfer = RowOf<"state_transfers">;

const FIELDS: readonly Field<Transfer>[] = [
  {
    name: "municipality",
    word: "field-municipality",
    shape: option("members"),
    help: "tables-transfer-municipality-help",
  },
  { name: "by_actual", word: "tables-by-actual", shape: eurosByYear },
  { name: "by_criteria", word: "tables-by-criteria", shape: eurosByYear },
  { name: "amounts", word: "tables-known", shape: eurosByYear, help: "tables-known-help" },
  { name: "status", word: "field-status", shape: choice("status") },
  { name: "source", word: "field-source", shape: option("sources") },
];

/** State transfers by municipality and year, as they are known and as the transition makes them. */
export function StateTransfersTable({ focusPlace }: TableProps) {
  const { plan } = usePlan();
  const text = useText();
  const rows = rowsOf(plan, "state_transfers");
  const made = useColumns("state_transfers", FIELDS, rows);
  const years = useYears(rows);
  const codes = [...new Set(rows.map(({ municipality }) => municipality ?? "area"))];
  const names = [...codes, "area"].flatMap((code) => years.map((year) => `transfer:${code}:${year}`));
  const { data } = useAnswer("figure_texts", { names });
  const columns = useMemo(() => {
    const computed = years.map((year) => ({
      key: `transfer.${year}`,
      title: text("tables-transfer-in", { year: String(year) }),
      kind: "computed" as const,
      text: ({ municipality }: Transfer) => data?.[`transfer:${municipality ?? "area"}:${year}`]?.value ?? "–",
    }));
    return [...made.slice(0, 1), ...computed, ...made.slice(1)];
  }, [made, years, data, text]);
  const area = years.map((year) => [`transfer.${year}`, data?.[`transfer:area:${year}`]?.value ?? "–"]);
  return (
    <Part isTab title="table-state-transfers" about="tables-state-transfers-about">
      <TableGrid
        table="state_transfers"
        label={text("table-state-transfers")}
        rows={rows}
        columns={columns}
        fresh={{ status: "estimate" }}
        totals={[{ municipality: text("tables-area-total"), ...Object.fromEntries(area) }]}
        focusPlace={focusPlace}
      />
    </Part>
  );
}
