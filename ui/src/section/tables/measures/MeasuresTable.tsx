import { either } from "../../../parts";
import { usePlan } from "../../../plan";
import { useLanguage, useText } from "../../../words";
import { choice, type Field, passage, word } from "../fields";
import { ListForm } from "../form/ListForm";
import { Part } from "../Part";
import { type RowOf, rowsOf } from "../rows";
import type { TableProps } from "../TableProps";
import { useChoices } from "../useChoices";

const FIELDS: readonly Field<RowOf<"measures">>[] = [
  { name: "theme", word: "field-theme", shape: choice("measure-theme") },
  { name: "objective", word: "field-objective", shape: passage },
  { name: "measure", word: "field-measure", shape: passage },
  { name: "responsible", word: "field-responsible", shape: word },
  { name: "when", word: "field-when", shape: word },
  { name: "indicator", word: "field-indicator", shape: word },
  { name: "baseline", word: "field-baseline", shape: word },
  { name: "target", word: "field-target", shape: word },
];

/** The measures for labour migration, matching and mobility. */
export function MeasuresTable({ focusPlace }: TableProps) {
  const { plan } = usePlan();
  const text = useText();
  const language = useLanguage();
  const offered = useChoices();
  return (
    <Part isTab title="table-measures" about="tables-measures-about">
      <ListForm
        table="measures"
        label={text("table-measures")}
        rows={rowsOf(plan, "measures")}
        fields={FIELDS}
        title={(row) => either(row.objective, language)}
        about={(row) => offered("measure-theme").find(({ value }) => value === row.theme)?.label ?? ""}
        fresh={{ theme: "matching", objective: {} }}
        focusPlace={focusPlace}
      />
    </Part>
  );
}
