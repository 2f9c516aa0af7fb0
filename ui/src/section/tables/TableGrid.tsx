import { useCallback, useMemo } from "react";
import { Grid, type GridColumn, type NewRow, type TypedCell } from "../../grid";
import { newId } from "../../parts";
import { type Edit, useEdit, usePlan } from "../../plan";
import { Problem } from "./Problem";
import type { RowOf, TableName } from "./rows";
import { useCellFindings } from "./useCellFindings";
import { useTable } from "./useTable";

/** A row of sums, by the key of its column. */
export type Sums = Record<string, string>;

/** A line of the grid: a row of the table, or sums below them. */
interface Line<Row> {
  id: string;
  row?: Row;
  sums?: Sums;
}

interface TableGridProps<Table extends TableName> {
  table: Table;
  label: string;
  rows: readonly RowOf<Table>[];
  columns: readonly GridColumn<RowOf<Table>>[];
  /** What a new row has from the beginning; undefined: rows can't be added, removed or moved here. */
  fresh?: Omit<RowOf<Table>, "id"> | undefined;
  totals?: readonly Sums[];
  focusPlace?: string | undefined;
}

/** A table of the plan as a grid. What is pasted below its end becomes rows in the same step. */
export function TableGrid<Table extends TableName>(props: TableGridProps<Table>) {
  const { table, label, rows, columns, fresh, totals, focusPlace } = props;
  const { readOnly } = usePlan();
  const session = useEdit();
  const findingsAt = useCellFindings();
  const { apply, insert, remove, move, problem } = useTable(table);

  const lines = useMemo(() => rows.map((row): Line<RowOf<Table>> => ({ id: row.id, row })), [rows]);
  const sums = useMemo(() => totals?.map((sums, at): Line<RowOf<Table>> => ({ id: `sum-${at}`, sums })), [totals]);
  const rowPlace = useCallback(({ row }: Line<RowOf<Table>>) => row && `${table}/${row.id}`, [table]);
  const drawn = useMemo(() => columns.map(forLines), [columns]);
  const grown = useCallback(
    (texts: NewRow): Edit[] => {
      const row = { ...fresh, id: newId(table) };
      const cells = columns.flatMap(({ key, place }) => {
        const at = place?.(row as RowOf<Table>);
        const text = texts[key];
        return at === undefined || text === undefined ? [] : [{ place: at, text }];
      });
      return [{ kind: "insert", table, row, before: null }, ...typed(cells)];
    },
    [fresh, table, columns],
  );
  const type = useCallback(
    (cells: TypedCell[], added: NewRow[] = []) => apply([...typed(cells), ...added.flatMap((texts) => grown(texts))]),
    [apply, grown],
  );
  const edits = fresh && {
    insert: async (before?: string) => {
      const id = await insert(fresh, before);
      return id === undefined ? [] : [id];
    },
    remove,
    move,
  };
  return (
    <>
      <Problem message={problem} />
      <Grid<Line<RowOf<Table>>>
        label={label}
        columns={drawn}
        rows={lines}
        rowId={idOf}
        {...(sums && { totals: sums })}
        type={type}
        {...edits}
        findingsAt={findingsAt}
        {...(fresh && { place: table })}
        rowPlace={rowPlace}
        readOnly={readOnly}
        flushers={session.flushers}
        dirty={session.setDirty}
        {...(focusPlace !== undefined && { focusPlace })}
      />
    </>
  );
}

function idOf({ id }: { id: string }): string {
  return id;
}

function typed(cells: readonly TypedCell[]): Edit[] {
  return cells.map(({ place, text }) => ({ kind: "type", place, text }));
}

/** The same column over lines: sums show what they were given. */
function forLines<Row>(column: GridColumn<Row>): GridColumn<Line<Row>> {
  const { key, text, place, ...rest } = column;
  return {
    ...rest,
    key,
    text: ({ row, sums }) => (row === undefined ? (sums?.[key] ?? "") : text(row)),
    ...(place && { place: ({ row }: Line<Row>) => row && place(row) }),
  };
}
