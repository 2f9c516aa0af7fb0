import { usePlan } from "../../../plan";
import { CopyPlan } from "../../../sharing";
import { useText } from "../../../words";
import { choices, type Field, passage, word } from "../fields";
import { Part } from "../Part";
import { type RowOf, rowsOf } from "../rows";
import { TableGrid } from "../TableGrid";
import type { TableProps } from "../TableProps";
import { useColumns } from "../useColumns";

const FIELDS: readonly Field<RowOf<"scenarios">>[] = [
  { name: "name", word: "field-name", shape: word },
  { name: "members", word: "field-members-scenario", shape: choices("members"), help: "tables-scenario-members-help" },
  { name: "note", word: "field-note", shape: passage },
];

/** The alternatives that are compared with the plan. */
export function ScenariosPart({ focusPlace }: TableProps) {
  const { plan } = usePlan();
  const text = useText();
  const columns = useColumns("scenarios", FIELDS, rowsOf(plan, "scenarios"));
  return (
    <Part title="table-scenarios" about="tables-scenarios-about">
      <div className="sharing-actions">
        <CopyPlan />
      </div>
      <TableGrid
        table="scenarios"
        label={text("table-scenarios")}
        rows={rowsOf(plan, "scenarios")}
        columns={columns}
        fresh={{ name: {} }}
        focusPlace={focusPlace}
      />
    </Part>
  );
}
