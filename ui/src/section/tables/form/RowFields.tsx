import { useMemo } from "react";
import { BilingualField, ChoiceField, PlaceField } from "../../../parts";
import { useText } from "../../../words";
import type { Field } from "../fields";
import { valueAt } from "../rows";
import { type ChoiceName, type Choices, useChoices } from "../useChoices";
import { useYears } from "../useYears";
import { ChoicesField } from "./ChoicesField";

interface RowFieldsProps<Row> {
  /** The place of the row: `offices/o-1`. */
  at: string;
  row: Row;
  fields: readonly Field<Row>[];
}

/** The fields of a row, each with its label; a text in two languages stands side by side. */
export function RowFields<Row extends object>({ at, row, fields }: RowFieldsProps<Row>) {
  const choices = useChoices();
  return fields.map((field) => (
    <RowField key={`${at}/${field.name}`} at={at} row={row} field={field} choices={choices} />
  ));
}

interface RowFieldProps<Row> extends Omit<RowFieldsProps<Row>, "fields"> {
  field: Field<Row>;
  choices(name: ChoiceName): Choices;
}

function RowField<Row extends object>({ at, row, field, choices }: RowFieldProps<Row>) {
  const text = useText();
  const { name, shape } = field;
  const shared = { place: `${at}/${name}`, label: text(field.word), ...(field.help && { hint: text(field.help) }) };
  switch (shape.is) {
    case "both":
      return <BilingualField {...shared} kind={shape.length === "word" ? "text" : "longtext"} />;
    case "by-year":
      return <YearFields {...shared} row={row} />;
    case "choice":
      return (
        <div className="tables-short">
          <ChoiceField
            {...shared}
            choices={choices(shape.of)}
            {...(!shape.required && { nothing: text("tables-none") })}
          />
        </div>
      );
    case "choices":
      return <ChoicesField {...shared} value={valueAt(row, name)} choices={choices(shape.of)} />;
    case "text":
    case "date":
      return (
        <div className="tables-short">
          <PlaceField {...shared} kind={shape.is} />
        </div>
      );
    case "whole":
      return (
        <div className="tables-short">
          <PlaceField {...shared} kind="year" />
        </div>
      );
    default:
      return (
        <div className="tables-short">
          <PlaceField {...shared} kind="number" />
        </div>
      );
  }
}

/** A value for each year of the plan. */
function YearFields({ place, label, row }: { place: string; label: string; row: object }) {
  const years = useYears(useMemo(() => [row], [row]));
  return (
    <fieldset className="tables-years">
      <legend>{label}</legend>
      {years.map((year) => (
        <PlaceField key={year} place={`${place}.${year}`} kind="number" label={String(year)} />
      ))}
    </fieldset>
  );
}
