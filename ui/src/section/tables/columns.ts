import type { ColumnKind, GridColumn } from "../../grid";
import type { Language, Text } from "../../words";
import { type Field, type Kind, shown } from "./fields";
import { valueAt } from "./rows";
import type { ChoiceName, Choices } from "./useChoices";

/** What columns are made with. */
export interface Around {
  /** The beginning of every place: `budget_lines`, `keys/k-1/criteria`. */
  table: string;
  /** What stands between the row's name and the field: a slash, or a dot inside a list of a row. */
  joint?: "/" | ".";
  years: readonly number[];
  order: readonly [Language, Language];
  text: Text;
  choices(name: ChoiceName): Choices;
}

interface Single {
  kind: Kind;
  path: string;
  title: string;
  lang?: Language;
  of?: ChoiceName;
  required?: boolean;
  help?: string | undefined;
  width?: number;
}

/**
 * The columns of some fields: a value by year becomes one for each year; a text in two languages becomes two, of which the second
 * stands after all others, so that names and figures are side by side as in other people's spreadsheets.
 */
export function columnsFor<Row extends { id: string }>(
  fields: readonly Field<Row>[],
  around: Around,
): GridColumn<Row>[] {
  const byYear = fields.filter(({ shape }) => shape.is === "by-year").length;
  const all = fields.flatMap((field) => singles(field, around, byYear > 1));
  const isSecond = ({ lang }: Single) => lang === around.order[1];
  const ordered = [...all.filter((single) => !isSecond(single)), ...all.filter(isSecond)];
  return ordered.map((single) => column(single, around));
}

function singles<Row>(field: Field<Row>, { text, years, order }: Around, tellsApart: boolean): Single[] {
  const { name, shape } = field;
  const title = text(field.word);
  const help = field.help && text(field.help);
  switch (shape.is) {
    case "both": {
      const width = shape.length === "word" ? 220 : 300;
      return order.map((lang) => ({
        kind: "text",
        path: `${name}[${lang}]`,
        title: text(lang === "fi" ? "tables-in-finnish" : "tables-in-swedish", { field: title }),
        lang,
        help,
        width,
      }));
    }
    case "by-year":
      return years.map((year) => ({
        kind: shape.unit,
        path: `${name}.${year}`,
        title: tellsApart ? text("tables-of-year", { field: title, year: String(year) }) : String(year),
        help,
      }));
    case "choice":
      return [{ kind: "choice", path: name, title, of: shape.of, required: shape.required, help }];
    case "choices":
      return [{ kind: "choices", path: name, title, of: shape.of, help }];
    default:
      return [{ kind: shape.is, path: name, title, help }];
  }
}

function column<Row extends { id: string }>(single: Single, { table, joint = "/", choices }: Around): GridColumn<Row> {
  const { kind, path, title, lang, of, required, help, width } = single;
  const labels = of && choices(of);
  return {
    key: path,
    title,
    kind: kind === "whole" ? "number" : (kind satisfies ColumnKind),
    text: (row) => shown(kind, valueAt(row, path), labels),
    place: (row) => `${table}${joint}${row.id}${joint}${path}`,
    ...(lang && { lang }),
    ...(labels && { choices: labels }),
    ...(required && { required }),
    ...(help && { help }),
    ...(width && { width }),
  };
}
