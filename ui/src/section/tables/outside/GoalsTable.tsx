import { either } from "../../../parts";
import { usePlan } from "../../../plan";
import { useLanguage, useText } from "../../../words";
import { type Field, passage, word } from "../fields";
import { ListForm } from "../form/ListForm";
import { Part } from "../Part";
import { type RowOf, rowsOf } from "../rows";
import type { TableProps } from "../TableProps";

const FIELDS: readonly Field<RowOf<"goals">>[] = [
  { name: "objective", word: "field-objective", shape: passage },
  { name: "indicator", word: "field-indicator", shape: word },
  { name: "baseline", word: "field-baseline", shape: word },
  { name: "target", word: "field-target", shape: word },
];

/** The goals, each with what shows it. */
export function GoalsTable({ focusPlace }: TableProps) {
  const { plan } = usePlan();
  const text = useText();
  const language = useLanguage();
  return (
    <Part isTab title="table-goals" about="tables-goals-about">
      <ListForm
        table="goals"
        label={text("table-goals")}
        rows={rowsOf(plan, "goals")}
        fields={FIELDS}
        title={(row) => either(row.objective, language)}
        about={(row) => either(row.indicator, language)}
        fresh={{ objective: {} }}
        focusPlace={focusPlace}
      />
    </Part>
  );
}
