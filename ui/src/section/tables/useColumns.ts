import { useMemo } from "react";
import type { GridColumn } from "../../grid";
import { useLanguage, useText } from "../../words";
import { columnsFor } from "./columns";
import type { Field } from "./fields";
import { useChoices } from "./useChoices";
import { useYears } from "./useYears";

/** The columns of a table's fields. `fields` must stay the same from one drawing to the next. */
export function useColumns<Row extends { id: string }>(
  table: string,
  fields: readonly Field<Row>[],
  joint: "/" | "." = "/",
): GridColumn<Row>[] {
  const years = useYears();
  const language = useLanguage();
  const text = useText();
  const choices = useChoices();
  return useMemo(
    () => columnsFor(fields, { table, joint, years, language, text, choices }),
    [fields, table, joint, years, language, text, choices],
  );
}
