import { useId } from "react";
import { Checkbox, CheckboxGroup } from "suomifi-ui-components";
import { useTask } from "../../../parts";
import { FieldFindings } from "../../../parts/FieldFindings";
import { useEdit, usePlan } from "../../../plan";
import type { Choices } from "../useChoices";

interface ChoicesFieldProps {
  place: string;
  label: string;
  /** What is chosen: words, names of rows or numbers. */
  value: unknown;
  choices: Choices;
}

/** A choice of several; each tick is sent at once. */
export function ChoicesField({ place, label, value, choices }: ChoicesFieldProps) {
  const { readOnly } = usePlan();
  const { apply } = useEdit();
  const task = useTask();
  const findings = useId();
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const toggle = (toggled: Choices[number]) => {
    const wanted = choices.filter((choice) => chosen.includes(choice.value) !== (choice === toggled));
    const values = wanted.map((choice) => choice.number ?? choice.value);
    void task.run(() => apply([{ kind: "set", place, value: values.length > 0 ? values : null }]));
  };
  return (
    <div className="parts-field" data-place={place}>
      <CheckboxGroup
        labelText={label}
        className="tables-checks"
        {...(task.problem && { groupStatus: "error", groupStatusText: task.problem })}
      >
        {choices.map((choice) => (
          <Checkbox
            key={choice.value}
            disabled={readOnly}
            checked={chosen.includes(choice.value)}
            onClick={() => toggle(choice)}
          >
            {choice.label}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <FieldFindings id={findings} place={place} />
    </div>
  );
}
