import { Tabs } from "../../../parts";
import { usePlan } from "../../../plan";
import { ScenariosView } from "../../../sharing";
import { useText } from "../../../words";
import { Part } from "../Part";
import { rowsOf } from "../rows";
import { ScenarioChoice } from "../ScenarioChoice";
import type { TableProps } from "../TableProps";
import { useScenario } from "../useScenario";
import { useYears } from "../useYears";
import { BudgetLines } from "./BudgetLines";
import { ControlTotals } from "./ControlTotals";
import { ScenariosPart } from "./ScenariosPart";
import { useTab } from "./useTab";

/** The area's joint budget, and its alternatives. */
export function BudgetTable({ focusPlace }: TableProps) {
  const text = useText();
  const [tab, setTab] = useTab("lines", focusPlace, tabOf);
  return (
    <Tabs
      label={text("table-budget")}
      chosen={tab}
      onChoose={(key) => setTab(key === "scenarios" ? "scenarios" : "lines")}
      tabs={[
        { key: "lines", title: text("tables-tab-lines"), content: () => <Lines focusPlace={focusPlace} /> },
        { key: "scenarios", title: text("tables-tab-scenarios"), content: () => <Scenarios focusPlace={focusPlace} /> },
      ]}
    />
  );
}

/** What the members spend themselves, outside the joint budget. */
export function MunicipalBudgetsTable({ focusPlace }: TableProps) {
  return (
    <Part isTab title="table-municipal-budgets" about="tables-municipal-budgets-about">
      <BudgetLines account="municipal" focusPlace={focusPlace} />
    </Part>
  );
}

function tabOf(place: string): "lines" | "scenarios" {
  return place.startsWith("scenarios") ? "scenarios" : "lines";
}

function Lines({ focusPlace }: TableProps) {
  const [scenario, setScenario] = useScenario("budget_lines", focusPlace);
  return (
    <Part isTab title="table-budget" about="tables-budget-about">
      <ScenarioChoice chosen={scenario} choose={setScenario} />
      <BudgetLines account="area" scenario={scenario} focusPlace={focusPlace} />
      <ControlTotals scenario={scenario} />
    </Part>
  );
}

function Scenarios({ focusPlace }: TableProps) {
  const { plan } = usePlan();
  const years = useYears(rowsOf(plan, "personnel"));
  return (
    <>
      <ScenariosPart focusPlace={focusPlace} />
      {rowsOf(plan, "scenarios").length > 0 && (
        <Part title="tables-side-by-side" about="tables-side-by-side-about">
          <ScenariosView years={years} />
        </Part>
      )}
    </>
  );
}
