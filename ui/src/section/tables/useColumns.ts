import { useMemo } from "react";
import type { GridColumn } from "../../grid";
import { useText } from "../../words";
import { columnsFor } from "./columns";
import type { Field } from "./fields";
import { useChoices } from "./useChoices";
import { useOrder } from "./useOrder";
import { useYears } from "./useYears";

/** The columns of the fields of some rows of a table. `fields` must stay the same from one drawing to the next. */
export function useColumns<Row extends { id: string }>(
  table: string,
  fields: readonly Field<Row>[],
  rows: readonly Row[],
  joint: "/" | "." = "/",
): GridColumn<Row>[] {
  const years = useYears(rows);
  const order = useOrder();
  const text = useText();
  const choices = useChoices();
  return useMemo(
    () => columnsFor(fields, { table, joint, years, order, text, choices }),
    [fields, table, joint, years, order, text, choices],
  );
}
