import { useCallback, useState } from "react";
import type { InBoth, Refusal } from "../../grid";
import { CallError } from "../../host";
import { newId } from "../../parts";
import { type Changed, type Edit, useEdit } from "../../plan";
import type { TableName } from "./rows";

/** What can be done to a table, and why the last thing that was asked wasn't done. */
export interface TableEdits {
  /** Sends edits as one step; resolves to what was refused. */
  apply(edits: Edit[]): Promise<Refusal[]>;
  /** Adds a row with these fields; resolves to its name, or undefined when it was refused. */
  insert(fields: object, before?: string): Promise<string | undefined>;
  remove(ids: readonly string[]): Promise<void>;
  move(id: string, before?: string): Promise<void>;
  /** Why the last row wasn't added, removed or moved. */
  problem: InBoth | undefined;
}

/** The edits of a table. Refusals of rows become a problem to show above the table; refusals of cells go back to their cells. */
export function useTable(table: TableName): TableEdits {
  const { apply: send } = useEdit();
  const [problem, setProblem] = useState<InBoth>();

  const apply = useCallback(async (edits: Edit[]): Promise<Refusal[]> => refusals(await send(edits)), [send]);
  const change = useCallback(
    async (edits: Edit[]): Promise<boolean> => {
      try {
        const [refused] = await apply(edits);
        setProblem(refused?.message);
        return refused === undefined;
      } catch (error) {
        if (!(error instanceof CallError)) throw error;
        setProblem(inBoth(error.failure.message));
        return false;
      }
    },
    [apply],
  );
  const insert = useCallback(
    async (fields: object, before?: string) => {
      const id = newId(table);
      const row = { ...fields, id };
      return (await change([{ kind: "insert", table, row, before: before ?? null }])) ? id : undefined;
    },
    [change, table],
  );
  const remove = useCallback(
    async (ids: readonly string[]) => {
      await change(ids.map((id) => ({ kind: "remove", place: `${table}/${id}` })));
    },
    [change, table],
  );
  const move = useCallback(
    async (id: string, before?: string) => {
      await change([{ kind: "move", place: `${table}/${id}`, before: before ?? null }]);
    },
    [change, table],
  );
  return { apply, insert, remove, move, problem };
}

function refusals(changed: Changed): Refusal[] {
  return changed.refused.map(({ place, message }) => ({ place: place ?? "", message: inBoth(message) }));
}

function inBoth(message: { fi?: string; sv?: string }): InBoth {
  return { fi: message.fi ?? "", sv: message.sv ?? "" };
}
