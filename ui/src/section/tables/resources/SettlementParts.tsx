import { useMemo } from "react";
import { either } from "../../../parts";
import { usePlan } from "../../../plan";
import { useLanguage, useText } from "../../../words";
import { choice, eurosByYear, type Field } from "../fields";
import { Part } from "../Part";
import { type RowOf, rowsOf } from "../rows";
import { TableGrid } from "../TableGrid";
import type { TableProps } from "../TableProps";
import { useColumns } from "../useColumns";

type Pool = RowOf<"pools">;

const ACTUALS: readonly Field<Pool>[] = [{ name: "actuals", word: "field-actuals", shape: eurosByYear }];

const PAYMENT: readonly Field<RowOf<"payments">>[] = [
  { name: "municipality", word: "field-municipality", shape: choice("members") },
  { name: "year", word: "field-year", shape: { is: "whole" } },
  { name: "month", word: "field-month", shape: { is: "whole" }, help: "tables-month-help" },
  { name: "amount", word: "field-amount", shape: { is: "euro" } },
];

/** What was really spent of each pool. */
export function ActualsPart({ focusPlace }: TableProps) {
  const { plan } = usePlan();
  const text = useText();
  const language = useLanguage();
  const pools = rowsOf(plan, "pools");
  const made = useColumns("pools", ACTUALS, pools);
  const columns = useMemo(
    () => [
      {
        key: "name",
        title: text("field-pool"),
        kind: "text" as const,
        text: ({ id, name }: Pool) => either(name, language) || id,
      },
      ...made,
    ],
    [made, text, language],
  );
  return (
    <Part title="field-actuals" about="tables-actuals-about">
      <TableGrid table="pools" label={text("field-actuals")} rows={pools} columns={columns} focusPlace={focusPlace} />
    </Part>
  );
}

/** What the members have paid in advance. */
export function PaymentsPart({ focusPlace }: TableProps) {
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
