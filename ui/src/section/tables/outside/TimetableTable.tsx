import { usePlan } from "../../../plan";
import { useText } from "../../../words";
import { choice, type Field, option, word } from "../fields";
import { Part } from "../Part";
import { type RowOf, rowsOf } from "../rows";
import { TableGrid } from "../TableGrid";
import type { TableProps } from "../TableProps";
import { useColumns } from "../useColumns";

const FIELDS: readonly Field<RowOf<"milestones">>[] = [
  { name: "name", word: "field-name", shape: word },
  { name: "kind", word: "field-kind", shape: choice("milestone-kind") },
  { name: "from", word: "field-from-milestone", shape: { is: "date" } },
  { name: "to", word: "field-to", shape: { is: "date" } },
  {
    name: "municipality",
    word: "field-municipality",
    shape: option("members"),
    help: "tables-milestone-municipality-help",
  },
  { name: "responsible", word: "field-responsible", shape: word },
];

/** The timetable. */
export function TimetableTable({ focusPlace }: TableProps) {
  const { plan } = usePlan();
  const text = useText();
  return (
    <Part isTab title="table-timetable" about="tables-timetable-about">
      <TableGrid
        table="milestones"
        label={text("table-timetable")}
        rows={rowsOf(plan, "milestones")}
        columns={useColumns("milestones", FIELDS, rowsOf(plan, "milestones"))}
        fresh={{ name: {}, kind: "preparation" }}
        focusPlace={focusPlace}
      />
    </Part>
  );
}
