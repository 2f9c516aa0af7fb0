import type { GridColumn } from "../../../grid";
import { shown } from "../fields";
import { valueAt } from "../rows";
import type { Choices } from "../useChoices";

/** The columns, one of which offers other choices than its field does everywhere. */
export function offered<Row extends object>(
  columns: readonly GridColumn<Row>[],
  key: string,
  choices: Choices,
): GridColumn<Row>[] {
  return columns.map((column) =>
    column.key === key
      ? { ...column, choices, text: (row: Row) => shown("choice", valueAt(row, key), choices) }
      : column,
  );
}
