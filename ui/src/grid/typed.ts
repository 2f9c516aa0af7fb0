import type { GridColumn } from "./types";

/**
 * The text to send for a cell: where the column has choices, a label that was typed or pasted becomes its value; everything
 * else goes out as it was typed, for the plan to read or refuse.
 */
export function asTyped<Row>(column: GridColumn<Row>, text: string): string {
  if (!column.choices) return text;
  const value = (part: string) => valueFor(column, part.trim());
  return column.kind === "choices" ? text.split(",").map(value).join(",") : value(text);
}

function valueFor<Row>(column: GridColumn<Row>, text: string): string {
  const wanted = text.toLocaleLowerCase("fi");
  return column.choices?.find(({ label }) => label.toLocaleLowerCase("fi") === wanted)?.value ?? text;
}

/** The text to show for what was typed: the reverse of `asTyped` for a text that isn't in the rows yet. */
export function asShown<Row>(column: GridColumn<Row>, typed: string): string {
  if (!column.choices) return typed;
  const label = (part: string) => column.choices?.find(({ value }) => value === part.trim())?.label ?? part.trim();
  return column.kind === "choices" ? typed.split(",").map(label).join(", ") : label(typed);
}
