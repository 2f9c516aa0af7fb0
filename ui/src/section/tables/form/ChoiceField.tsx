import { Checkbox, CheckboxGroup, Dropdown, DropdownItem } from "suomifi-ui-components";
import type { CellFinding } from "../../../grid";
import { useEdit, usePlan } from "../../../plan";
import { useText } from "../../../words";
import type { Choices } from "../useChoices";

interface ChoiceFieldProps {
  place: string;
  label: string;
  value: unknown;
  choices: Choices;
  findings: readonly CellFinding[];
}

/** Stands for no choice: the list needs a value for it. */
const NONE = "-";

/** A choice of one, or of none where the plan allows it. */
export function ChoiceField({ place, label, value, choices, findings }: ChoiceFieldProps) {
  const { readOnly } = usePlan();
  const { apply } = useEdit();
  const text = useText();
  const said = findings.map(({ message }) => message).join(" ");
  return (
    <Dropdown
      name={place}
      labelText={label}
      fullWidth
      disabled={readOnly}
      value={value === undefined || value === null ? NONE : String(value)}
      onChange={(chosen) => void apply([{ kind: "set", place, value: chosen === NONE ? null : chosen }])}
      {...(said && { statusText: said })}
    >
      {[{ value: NONE, label: text("tables-none") }, ...choices].map((choice) => (
        <DropdownItem key={choice.value} value={choice.value}>
          {choice.label}
        </DropdownItem>
      ))}
    </Dropdown>
  );
}

/** A choice of several. */
export function ChoicesField({ place, label, value, choices, findings }: ChoiceFieldProps) {
  const { readOnly } = usePlan();
  const { apply } = useEdit();
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const isNumber = chosen.some((one) => typeof one === "number") || choices.every((one) => /^\d$/.test(one.value));
  const toggle = (toggled: string) => {
    const wanted = choices.filter((choice) => isChosen(chosen, choice.value) !== (choice.value === toggled));
    const values = wanted.map((choice) => (isNumber ? Number(choice.value) : choice.value));
    void apply([{ kind: "set", place, value: values.length > 0 ? values : null }]);
  };
  const said = findings.map(({ message }) => message).join(" ");
  return (
    <CheckboxGroup labelText={label} {...(said && { groupStatusText: said })} className="tables-checks">
      {choices.map((choice) => (
        <Checkbox
          key={choice.value}
          name={place}
          disabled={readOnly}
          checked={isChosen(chosen, choice.value)}
          onClick={() => toggle(choice.value)}
        >
          {choice.label}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

function isChosen(chosen: readonly unknown[], value: string): boolean {
  return chosen.some((one) => String(one) === value);
}
