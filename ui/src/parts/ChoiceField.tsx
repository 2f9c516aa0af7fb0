import { useId } from "react";
import { useEdit, usePlan } from "../plan";
import { Dropdown, DropdownItem } from "./Dropdown";
import { FieldFindings } from "./FieldFindings";
import { useTask } from "./useTask";
import { valueAt } from "./value";

/** Something that can be chosen. */
export interface ChoiceOption {
  value: string;
  label: string;
}

interface ChoiceFieldProps {
  place: string;
  label: string;
  hint?: string;
  choices: readonly ChoiceOption[];
  nothing?: string;
}

const NOTHING = "-";

/** A field of the plan whose value is chosen; the choice is sent at once. */
export function ChoiceField({ place, label, hint, choices, nothing }: ChoiceFieldProps) {
  const { plan, readOnly } = usePlan();
  const session = useEdit();
  const task = useTask();
  const findings = useId();
  const choose = (value: string) => {
    const edit = { kind: "set", place, value: value === NOTHING ? null : value } as const;
    void task.run(() => session.apply([edit]));
  };
  const offered = nothing === undefined ? choices : [{ value: NOTHING, label: nothing }, ...choices];
  return (
    <div className="parts-field parts-field-choice">
      <Dropdown
        labelText={label}
        hintText={hint}
        value={String(valueAt(plan, place) ?? NOTHING)}
        onChange={choose}
        disabled={readOnly}
        status={task.problem ? "error" : "default"}
        statusText={task.problem}
        fullWidth
        data-place={place}
      >
        {offered.map((choice) => (
          <DropdownItem key={choice.value} value={choice.value}>
            {choice.label}
          </DropdownItem>
        ))}
      </Dropdown>
      <FieldFindings id={findings} place={place} />
    </div>
  );
}
