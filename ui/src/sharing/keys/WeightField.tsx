import { useEffect, useId } from "react";
import { textAt } from "../../parts";
import { FieldFindings } from "../../parts/FieldFindings";
import { useDraft, usePlan } from "../../plan";
import { number, useText } from "../../words";
import { typedNumber } from "../figures/decimal";

interface WeightFieldProps {
  id: string;
  place: string;
  label: string;
  /** Told what is typed at once: what is left of a hundred doesn't wait for the plan. */
  hear(id: string, weight: string): void;
}

/** A criterion's weight: a slider for trying, a number for agreeing. */
export function WeightField({ id, place, label, hear }: WeightFieldProps) {
  const text = useText();
  const { plan, readOnly } = usePlan();
  const draft = useDraft(place, textAt(plan, place, "number"));
  const field = useId();
  useEffect(() => hear(id, draft.text), [hear, id, draft.text]);
  const about = [`${field}-findings`, draft.problem && `${field}-problem`].filter(Boolean).join(" ");
  return (
    <div className="sharing-weight">
      <label htmlFor={field}>{label}</label>
      <input
        type="range"
        min="0"
        max="100"
        step="1"
        disabled={readOnly}
        value={typedNumber(draft.text) ?? "0"}
        aria-label={text("sharing-slider", { criterion: label })}
        aria-valuetext={text("sharing-per-cent", { number: draft.text })}
        onChange={(event) => draft.change(number(event.target.value))}
        onPointerUp={draft.send}
        onBlur={draft.send}
      />
      <span className="sharing-weight-number">
        <input
          id={field}
          type="text"
          inputMode="decimal"
          readOnly={readOnly}
          value={draft.text}
          aria-invalid={draft.problem !== undefined}
          aria-describedby={about}
          onChange={(event) => draft.change(event.target.value)}
          onBlur={draft.send}
        />
        <span aria-hidden="true">%</span>
      </span>
      {draft.problem && (
        <p id={`${field}-problem`} role="alert" className="sharing-weight-problem">
          {draft.problem}
        </p>
      )}
      <FieldFindings id={`${field}-findings`} place={place} />
    </div>
  );
}
