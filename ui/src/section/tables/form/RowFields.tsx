import { useText } from "../../../words";
import { type Field, shown } from "../fields";
import { valueAt } from "../rows";
import { useChoices } from "../useChoices";
import { useFindingsAt } from "../useFindingsAt";
import { useOrder } from "../useOrder";
import { useYears } from "../useYears";
import { ChoiceField, ChoicesField } from "./ChoiceField";
import { TextField } from "./TextField";

interface RowFieldsProps<Row> {
  /** The place of the row: `offices/o-1`. */
  at: string;
  row: Row;
  fields: readonly Field<Row>[];
}

/** The fields of a row, each with its label; a text in two languages stands side by side. */
export function RowFields<Row extends object>({ at, row, fields }: RowFieldsProps<Row>) {
  return fields.map((field) => <RowField key={`${at}/${field.name}`} at={at} row={row} field={field} />);
}

function RowField<Row extends object>({ at, row, field }: { at: string; row: Row; field: Field<Row> }) {
  const text = useText();
  const findingsAt = useFindingsAt();
  const choices = useChoices();
  const { name, shape } = field;
  const label = text(field.word);
  const place = `${at}/${name}`;
  const hint = field.help && text(field.help);
  switch (shape.is) {
    case "both":
      return (
        <BothField place={place} label={label} row={row} name={name} isLong={shape.length === "passage"} hint={hint} />
      );
    case "by-year":
      return <YearFields place={place} label={label} row={row} name={name} unit={shape.unit} />;
    case "choice":
    case "choices": {
      const Choice = shape.is === "choice" ? ChoiceField : ChoicesField;
      const choice = {
        place,
        label,
        value: valueAt(row, name),
        choices: choices(shape.of),
        findings: findingsAt(place),
      };
      return (
        <div className={shape.is === "choice" ? "tables-short" : undefined}>
          <Choice {...choice} />
        </div>
      );
    }
    default:
      return (
        <div className="tables-short">
          <TextField
            place={place}
            label={label}
            saved={shown(shape.is, valueAt(row, name))}
            hint={hint}
            findings={findingsAt(place)}
          />
        </div>
      );
  }
}

interface PartProps {
  place: string;
  label: string;
  row: object;
  name: string;
}

/** A text in both languages, the window's language first. */
function BothField({
  place,
  label,
  row,
  name,
  isLong,
  hint,
}: PartProps & { isLong: boolean; hint?: string | undefined }) {
  const text = useText();
  const findingsAt = useFindingsAt();
  const order = useOrder();
  return (
    <div className="tables-both">
      {order.map((lang) => (
        <TextField
          key={`${place}[${lang}]`}
          place={`${place}[${lang}]`}
          label={text(lang === "fi" ? "tables-in-finnish" : "tables-in-swedish", { field: label })}
          saved={shown("text", valueAt(row, `${name}[${lang}]`))}
          lang={lang}
          isLong={isLong}
          hint={hint}
          findings={[...findingsAt(`${place}[${lang}]`), ...(lang === order[0] ? findingsAt(place) : [])]}
        />
      ))}
    </div>
  );
}

/** A value for each year of the plan. */
function YearFields({ place, label, row, name, unit }: PartProps & { unit: "number" | "euro" }) {
  const findingsAt = useFindingsAt();
  const years = useYears();
  return (
    <fieldset className="tables-years">
      <legend>{label}</legend>
      {years.map((year) => (
        <div key={`${place}.${year}`}>
          <TextField
            place={`${place}.${year}`}
            label={String(year)}
            saved={shown(unit, valueAt(row, `${name}.${year}`))}
            findings={findingsAt(`${place}.${year}`)}
          />
        </div>
      ))}
    </fieldset>
  );
}
