import { useId, useState } from "react";
import { Button, IconChevronDown, IconChevronUp } from "suomifi-ui-components";
import { useGoToPlace } from "../frame";
import { capital } from "../parts";
import { usePlan } from "../plan";
import { useText } from "../words";
import { momentOf, type PastStep } from "./days";
import { StepChanges } from "./StepChanges";

interface StepLineProps {
  step: PastStep;
  /** Undoes everything after the step; absent when there is nothing to undo. */
  onBack: (() => void) | undefined;
}

/** A step of the history: when, what; and on demand what it changed. */
export function StepLine({ step, onBack }: StepLineProps) {
  const text = useText();
  const goToPlace = useGoToPlace();
  const { readOnly } = usePlan();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { place } = step;
  return (
    <li className={`history-step history-step-${step.state}`}>
      <button
        type="button"
        className="history-toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? <IconChevronUp aria-hidden="true" /> : <IconChevronDown aria-hidden="true" />}
        <span className="history-time">{momentOf(step).time}</span>
        <span className="history-text">
          {capital(step.text)}
          {step.undone && <span className="history-undone">{step.undone}</span>}
        </span>
      </button>
      <div id={id} className="history-open" hidden={!open}>
        {open && (
          <>
            <StepChanges step={step.step} />
            <div className="parts-actions">
              {place && (
                <Button variant="secondary" onClick={() => goToPlace(place)}>
                  {text("history-go")}
                </Button>
              )}
              {onBack && !readOnly && (
                <Button variant="secondary" onClick={onBack}>
                  {text("history-back")}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
    </li>
  );
}
