import { Dropdown, DropdownItem } from "../../parts/Dropdown";
import { usePlan } from "../../plan";
import { useText } from "../../words";
import { rowsOf } from "./rows";
import { useChoices } from "./useChoices";

/** Stands for the plan itself among its alternatives. */
const PLAN = "-";

/** Chooses whose lines are shown: the plan's own or an alternative's. Nothing when the plan has no alternatives. */
export function ScenarioChoice({
  chosen,
  choose,
}: {
  chosen: string | undefined;
  choose(id: string | undefined): void;
}) {
  const { plan } = usePlan();
  const text = useText();
  const choices = useChoices();
  if (rowsOf(plan, "scenarios").length === 0) return null;
  return (
    <div className="tables-choice">
      <Dropdown
        fullWidth
        labelText={text("field-scenario")}
        value={chosen ?? PLAN}
        onChange={(id) => choose(id === PLAN ? undefined : id)}
      >
        {[{ value: PLAN, label: text("tables-plan-itself") }, ...choices("scenarios")].map(({ value, label }) => (
          <DropdownItem key={value} value={value}>
            {label}
          </DropdownItem>
        ))}
      </Dropdown>
    </div>
  );
}
