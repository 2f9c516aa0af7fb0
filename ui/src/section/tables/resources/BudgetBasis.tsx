import { useMemo } from "react";
import { either } from "../../../parts";
import { useLanguage, useText } from "../../../words";
import { choice, choices, eurosByYear, type Field, numberByYear, word } from "../fields";
import type { RowOf } from "../rows";
import { TableGrid } from "../TableGrid";
import type { TableProps } from "../TableProps";
import { useColumns } from "../useColumns";

type Line = RowOf<"budget_lines">;

const COUNTED: readonly Field<Line>[] = [
  { name: "counts", word: "tables-count", shape: numberByYear },
  { name: "unit", word: "field-unit", shape: word },
  { name: "prices", word: "tables-price", shape: eurosByYear },
  { name: "rounding", word: "field-rounding", shape: choice("rounding") },
];
const PERCENTAGES: readonly Field<Line>[] = [
  { name: "percent", word: "field-percent", shape: { is: "percent" } },
  { name: "of", word: "field-of", shape: choices("budget_lines") },
  { name: "rounding", word: "field-rounding", shape: choice("rounding") },
];

const BASES = {
  "count-times-price": { title: "calculation-count-times-price", fields: COUNTED },
  percentage: { title: "calculation-percentage", fields: PERCENTAGES },
} as const;

interface BasisProps extends TableProps {
  of: "count-times-price" | "percentage";
  lines: readonly Line[];
}

/** What the lines of one calculation are computed from; nothing when there are no such lines. */
export function BudgetBasis({ of, lines, focusPlace }: BasisProps) {
  const { title, fields } = BASES[of];
  const text = useText();
  const language = useLanguage();
  const shown = useMemo(() => lines.filter((line) => line.calculation === of), [lines, of]);
  const made = useColumns("budget_lines", fields, shown);
  const columns = useMemo(
    () => [
      {
        key: "name",
        title: text("field-name"),
        kind: "text" as const,
        text: (line: Line) => either(line.name, language),
      },
      ...made,
    ],
    [made, text, language],
  );
  if (shown.length === 0) return null;
  const label = text("tables-basis", { calculation: text(title) });
  return (
    <section className="tables-basis" aria-label={label}>
      <h4>{label}</h4>
      <TableGrid table="budget_lines" label={label} rows={shown} columns={columns} focusPlace={focusPlace} />
    </section>
  );
}
