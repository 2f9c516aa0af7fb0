import { type ReactNode, useRef, useState } from "react";
import { Toolbar } from "../../../grid";
import { usePlan } from "../../../plan";
import { useText } from "../../../words";
import type { Field } from "../fields";
import { Problem } from "../Problem";
import type { RowOf, TableName } from "../rows";
import { useTable } from "../useTable";
import { RowFields } from "./RowFields";
import { useFocus } from "./useFocus";

interface ListFormProps<Table extends TableName> {
  table: Table;
  /** The name of the list. */
  label: string;
  rows: readonly RowOf<Table>[];
  fields: readonly Field<RowOf<Table>>[];
  /** What a row is called in the list. */
  title(row: RowOf<Table>): string;
  /** A few words more about a row in the list. */
  about?(row: RowOf<Table>): string;
  /** What a new row has from the beginning; undefined while rows can't be added. */
  fresh: Omit<RowOf<Table>, "id"> | undefined;
  /** What stands below the fields of a row. */
  children?(row: RowOf<Table>): ReactNode;
  focusPlace?: string | undefined;
}

/** Rows that are too long for a grid: a list of them, and the fields of the one that is chosen. */
export function ListForm<Table extends TableName>(props: ListFormProps<Table>) {
  const { table, label, rows, fields, title, about, fresh, children, focusPlace } = props;
  const { readOnly } = usePlan();
  const text = useText();
  const { insert, remove, move, problem } = useTable(table);
  const [chosen, setChosen] = useState<string>();
  const toolbar = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLDivElement>(null);

  const found = rows.findIndex(({ id }) => id === chosen);
  const at = found < 0 ? Math.min(0, rows.length - 1) : found;
  const row = rows[at];
  const focusLater = useFocus(form, row?.id, { table, place: focusPlace, choose: setChosen });

  const add = async () => {
    const id = fresh && (await insert(fresh, rows[at + 1]?.id));
    if (id === undefined) return;
    focusLater(id);
    setChosen(id);
  };
  const drop = async () => {
    if (!row) return;
    setChosen(rows[at + 1]?.id ?? rows[at - 1]?.id);
    await remove([row.id]);
  };
  const shift = (step: 1 | -1) => {
    if (!row) return;
    setChosen(row.id);
    void move(row.id, step === -1 ? rows[at - 1]?.id : rows[at + 2]?.id);
  };
  const tools = [
    { word: "grid-add" as const, isPossible: fresh !== undefined, run: () => void add() },
    { word: "grid-remove" as const, isPossible: row !== undefined, run: () => void drop() },
    { word: "grid-raise" as const, isPossible: at > 0, run: () => shift(-1) },
    { word: "grid-lower" as const, isPossible: at >= 0 && at < rows.length - 1, run: () => shift(1) },
  ];
  return (
    <div className="tables-split">
      <div className="tables-list">
        <ol aria-label={label}>
          {rows.map((one) => (
            <li key={one.id}>
              <button type="button" aria-current={one === row ? "true" : undefined} onClick={() => setChosen(one.id)}>
                <span className="tables-title">{title(one) || text("tables-unnamed")}</span>
                {about && <span className="tables-about">{about(one)}</span>}
              </button>
            </li>
          ))}
        </ol>
        {!readOnly && (
          <Toolbar label={text("grid-tools", { grid: label })} tools={tools} home={toolbar} place={table} />
        )}
        <Problem message={problem} />
      </div>
      <div ref={form} className="tables-form">
        {row ? (
          <section aria-label={title(row) || text("tables-unnamed")} data-place={`${table}/${row.id}`}>
            <RowFields at={`${table}/${row.id}`} row={row} fields={fields} />
            {children?.(row)}
          </section>
        ) : (
          <p className="tables-empty">{text("tables-empty")}</p>
        )}
      </div>
    </div>
  );
}
