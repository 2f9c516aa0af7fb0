import { useCallback, useMemo } from "react";
import { Grid, type GridColumn, type NewRow, type TypedCell } from "../../grid";
import { newId } from "../../parts";
import { type Edit, useEdit, usePlan } from "../../plan";
import type { Field } from "./fields";
import { Problem } from "./Problem";
import type { TableName } from "./rows";
import { useCellFindings } from "./useCellFindings";
import { useColumns } from "./useColumns";
import { useTable } from "./useTable";

/** A part of a row that is itself a row; parts without a name of their own are named by their number. */
interface Piece {
  id: string;
}

interface NestedGridProps<Part extends object> {
  table: TableName;
  /** The place of the list: `keys/k-1/criteria`. */
  at: string;
  label: string;
  parts: readonly Part[];
  fields: readonly Field<Part>[];
  /** What a new part has from the beginning; undefined while parts can't be added. */
  fresh: Part | undefined;
  focusPlace?: string | undefined;
}

/** The parts of a row as a grid: the criteria of a key, the steps of a ladder. */
export function NestedGrid<Part extends object>(props: NestedGridProps<Part>) {
  const { table, at, label, parts, fields, fresh, focusPlace } = props;
  const { readOnly } = usePlan();
  const session = useEdit();
  const findingsAt = useCellFindings();
  const { apply, problem } = useTable(table);
  const rows = useMemo(() => parts.map((part, number): Part & Piece => ({ id: String(number), ...part })), [parts]);
  const columns = useColumns<Part & Piece>(at, fields as readonly Field<Part & Piece>[], rows, ".");
  const ids = rows.map(({ id }) => id);

  const put = (list: readonly (Part | undefined)[]): Edit => ({ kind: "set", place: at, value: list });
  const without = (gone: readonly string[]) => parts.filter((_, number) => !gone.includes(ids[number] ?? ""));
  const type = useCallback(
    async (cells: TypedCell[], added: NewRow[] = []) => apply(typedInto(cells, added, { at, parts, fresh, columns })),
    [apply, at, parts, fresh, columns],
  );
  const move = async (id: string, before?: string) => {
    const rest = without([id]);
    const there = before === undefined ? rest.length : ids.filter((other) => other !== id).indexOf(before);
    await apply([put(rest.toSpliced(there, 0, parts[ids.indexOf(id)] as Part))]);
  };
  const insert = async (before?: string) => {
    if (!fresh) return [];
    const there = before === undefined ? parts.length : ids.indexOf(before);
    const part = named(fresh);
    await apply([put(parts.toSpliced(there, 0, part))]);
    return ["id" in part ? String(part.id) : String(there)];
  };
  return (
    <div>
      <Problem message={problem} />
      <Grid
        label={label}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        type={type}
        {...(fresh && { insert })}
        remove={async (gone) => {
          await apply([put(without(gone))]);
        }}
        move={move}
        findingsAt={findingsAt}
        place={at}
        readOnly={readOnly}
        flushers={session.flushers}
        dirty={session.setDirty}
        {...(focusPlace !== undefined && { focusPlace })}
      />
    </div>
  );
}

/** A new part, with a name of its own where parts have one. */
function named<Part extends object>(fresh: Part): Part {
  return "id" in fresh ? { ...fresh, id: newId("part") } : { ...fresh };
}

interface List<Part> {
  at: string;
  parts: readonly Part[];
  fresh: Part | undefined;
  columns: readonly GridColumn<Part & Piece>[];
}

/** The edits of a paste: first the list with its new parts, then the texts. */
function typedInto<Part extends object>(
  cells: TypedCell[],
  added: NewRow[],
  { at, parts, fresh, columns }: List<Part>,
): Edit[] {
  const edits: Edit[] = cells.map(({ place, text }) => ({ kind: "type", place, text }));
  if (!fresh || added.length === 0) return edits;
  const grown = added.map(() => named(fresh));
  const texts = grown.flatMap((part, number) => {
    const piece = { id: String(parts.length + number), ...part };
    return columns.flatMap(({ key, place }) => {
      const text = added[number]?.[key];
      const there = place?.(piece);
      return text === undefined || there === undefined ? [] : [{ kind: "type" as const, place: there, text }];
    });
  });
  return [{ kind: "set", place: at, value: [...parts, ...grown] }, ...edits, ...texts];
}
