import { either } from "../../../parts";
import { usePlan } from "../../../plan";
import { useLanguage, useText } from "../../../words";
import { choice, type Field, passage, word } from "../fields";
import { ListForm } from "../form/ListForm";
import { Part } from "../Part";
import { type RowOf, rowsOf } from "../rows";
import type { TableProps } from "../TableProps";
import { type ChoiceName, useChoices } from "../useChoices";

const SCENARIO: readonly Field<RowOf<"change_scenarios">>[] = [
  { name: "name", word: "field-name", shape: word },
  { name: "kind", word: "field-kind", shape: choice("change-kind") },
  { name: "trigger", word: "field-trigger", shape: passage },
  { name: "experience", word: "field-experience", shape: passage },
];
const CARD: readonly Field<RowOf<"action_cards">>[] = [
  { name: "scenario", word: "field-scenario-change", shape: choice("change_scenarios") },
  { name: "phase", word: "field-phase", shape: choice("phase") },
  { name: "action", word: "field-action", shape: passage },
  { name: "responsible", word: "field-responsible", shape: word },
  { name: "partners", word: "field-partners", shape: word },
  { name: "resources", word: "field-resources", shape: passage },
];

/** The scenarios of structural change, and what is done in each phase of them. */
export function PreparednessTable({ focusPlace }: TableProps) {
  const { plan } = usePlan();
  const text = useText();
  const language = useLanguage();
  const offered = useChoices();
  const label = (of: ChoiceName, wanted: string | undefined) =>
    offered(of).find(({ value }) => value === wanted)?.label ?? "";
  const scenario = plan.change_scenarios?.[0]?.id;
  return (
    <>
      <Part title="table-change-scenarios" about="tables-change-scenarios-about">
        <ListForm
          table="change_scenarios"
          label={text("table-change-scenarios")}
          rows={rowsOf(plan, "change_scenarios")}
          fields={SCENARIO}
          title={(row) => either(row.name, language)}
          about={(row) => label("change-kind", row.kind)}
          fresh={{ name: {}, kind: "layoff" }}
          focusPlace={focusPlace}
        />
      </Part>
      <Part title="table-action-cards" about={scenario ? "tables-action-cards-about" : "tables-needs-scenario"}>
        <ListForm
          table="action_cards"
          label={text("table-action-cards")}
          rows={rowsOf(plan, "action_cards")}
          fields={CARD}
          title={(row) => either(row.action, language)}
          about={(row) => `${label("phase", row.phase)} · ${label("change_scenarios", row.scenario)}`}
          fresh={scenario ? { scenario, phase: "beforehand", action: {} } : undefined}
          focusPlace={focusPlace}
        />
      </Part>
    </>
  );
}
