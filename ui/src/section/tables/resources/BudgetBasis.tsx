import { useMemo } from "react";
import { either } from "../../../parts";
import { useLanguage, useText } from "../../../words";
import type { RowOf } from "../rows";
import { TableGrid } from "../TableGrid";
import type { TableProps } from "../TableProps";
import { useColumns } from "../useColumns";
import { BASIS, type Calculated } from "./calculations";

type Line = RowOf<"budget_lines">;

interface BasisProps extends TableProps {
  of: Calculated;
  lines: readonly Line[];
}

/** What the lines of one calculation are computed from; nothing when there are no such lines. */
export function BudgetBasis({ of, lines, focusPlace }: BasisProps) {
  const { about, fields } = BASIS[of];
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
  const label = text("tables-basis", { calculation: text(`calculation-${of}`) });
  return (
    <section className="tables-basis" aria-label={label}>
      <h4>{label}</h4>
      {about && <p className="tables-about">{text(about)}</p>}
      <TableGrid table="budget_lines" label={label} rows={shown} columns={columns} focusPlace={focusPlace} />
    </section>
  );
}
