import type { Plan } from "../../host";

/** The tables of the plan: every list of its JSON form. */
export type TableName = {
  [Name in keyof Plan]-?: NonNullable<Plan[Name]> extends readonly { id: string }[] ? Name : never;
}[keyof Plan] &
  string;

type Rows = { [Table in TableName]: NonNullable<Plan[Table]>[number] };

/** A row of a table, in its JSON form. */
export type RowOf<Table extends TableName> = Rows[Table];

/** The rows of a table, none when it is absent. */
export function rowsOf<Table extends TableName>(plan: Plan, table: Table): readonly RowOf<Table>[] {
  return (plan[table] ?? []) as unknown as readonly RowOf<Table>[];
}

/** What stands in a row at a path as places have it: `name[fi]`, `amounts.2027`, `criteria.c-1.weight`; undefined when empty. */
export function valueAt(row: object, path: string): unknown {
  const [, fields = "", language] = /^(.*?)(?:\[(fi|sv)\])?$/.exec(path) ?? [];
  const steps = language ? [...fields.split("."), language] : fields.split(".");
  return steps.reduce<unknown>(stepInto, row);
}

function stepInto(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.find((element) => isNamed(element, name)) ?? value[Number(name)];
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function isNamed(element: unknown, id: string): boolean {
  return typeof element === "object" && element !== null && "id" in element && element.id === id;
}
