/** A place of the plan as its JSON form has it in comments. */
export interface PlaceParts {
  table: string;
  row?: string | null;
  field?: string | null;
  language?: string | null;
}

/** A place taken apart: `offices/o-1/name[fi]`. */
export function parsePlace(place: string): PlaceParts {
  const [, path = "", language] = /^(.*?)(?:\[(fi|sv)\])?$/.exec(place) ?? [];
  const [table = "", ...rest] = path.split("/");
  const [row, field] = table === "area" ? [undefined, rest.join("/")] : [rest[0], rest.slice(1).join("/")];
  return { table, row, field: field || undefined, language };
}

/** The place as text. */
export function placeText(place: PlaceParts): string {
  const parts = [place.table, place.row, place.field].filter((part) => part);
  return parts.join("/") + (place.language ? `[${place.language}]` : "");
}
