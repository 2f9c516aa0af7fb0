import { useMemo } from "react";
import { usePlan } from "../../../plan";
import { useText } from "../../../words";
import { choice, eurosByYear, type Field, option, passage, word } from "../fields";
import { Part } from "../Part";
import { type RowOf, rowsOf } from "../rows";
import { TableGrid } from "../TableGrid";
import type { TableProps } from "../TableProps";
import { useColumns } from "../useColumns";
import { KeysPart } from "./KeysPart";
import { SharesPart } from "./SharesPart";

const POOL: readonly Field<RowOf<"pools">>[] = [
  { name: "name", word: "field-name", shape: word },
  { name: "kind", word: "field-kind", shape: choice("pool-kind") },
  { name: "key", word: "field-key", shape: option("keys") },
  { name: "amounts", word: "tables-pool-amount", shape: eurosByYear, help: "tables-pool-amounts-help" },
  { name: "actuals", word: "field-actuals", shape: eurosByYear },
  { name: "note", word: "field-note", shape: passage },
];

const PAYMENT: readonly Field<RowOf<"payments">>[] = [
  { name: "municipality", word: "field-municipality", shape: choice("members") },
  { name: "year", word: "field-year", shape: { is: "whole" } },
  { name: "month", word: "field-month", shape: { is: "whole" }, help: "tables-month-help" },
  { name: "amount", word: "field-amount", shape: { is: "euro" } },
];

/** How costs are divided between the members: pools, keys, each member's share, and what has been paid in advance. */
export function CostSharingTable({ focusPlace }: TableProps) {
  const { plan } = usePlan();
  const text = useText();
  return (
    <>
      <Part title="table-pools" about="tables-pools-about">
        <TableGrid
          table="pools"
          label={text("table-pools")}
          rows={rowsOf(plan, "pools")}
          columns={useColumns("pools", POOL, rowsOf(plan, "pools"))}
          fresh={{ name: {}, kind: "operating" }}
          focusPlace={focusPlace}
        />
      </Part>
      <KeysPart focusPlace={focusPlace} />
      <SharesPart />
      <PaymentsPart focusPlace={focusPlace} />
    </>
  );
}

function PaymentsPart({ focusPlace }: TableProps) {
  const { plan } = usePlan();
  const text = useText();
  const columns = useColumns("payments", PAYMENT, rowsOf(plan, "payments"));
  const municipality = plan.members?.[0]?.municipality;
  const year = plan.area?.first_year;
  const fresh = useMemo(
    () => (municipality && year ? { municipality, year, amount: "0.00" } : undefined),
    [municipality, year],
  );
  return (
    <Part title="table-payments" {...(!fresh && { about: "tables-needs-members" })}>
      <TableGrid
        table="payments"
        label={text("table-payments")}
        rows={rowsOf(plan, "payments")}
        columns={columns}
        fresh={fresh}
        focusPlace={focusPlace}
      />
    </Part>
  );
}
