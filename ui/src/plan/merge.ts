import type { Plan, TableChange } from "../host";

/** A row as it stands in the plan's JSON form. */
interface Row {
  id: string;
}

/** The plan after the changes that an answer brought. Tables and rows that didn't change stay the same objects. */
export function merge(plan: Plan, changes: readonly TableChange[]): Plan {
  const merged: Record<string, unknown> = { ...plan };
  for (const change of changes) {
    if (change.table === "area") {
      merged.area = change.rows[0];
      continue;
    }
    merged[change.table] = mergeRows((merged[change.table] as Row[] | undefined) ?? [], change);
  }
  return merged as Plan;
}

function mergeRows(rows: readonly Row[], change: TableChange): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const row of change.rows as Row[]) {
    byId.set(row.id, row);
  }
  const order = change.order ?? rows.map((row) => row.id);
  return order.flatMap((id) => byId.get(id) ?? []);
}
