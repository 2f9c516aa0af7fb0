import { useState } from "react";
import { Button } from "suomifi-ui-components";
import { ConfirmDialog, EmptyState, Page } from "../parts";
import { useAnswer, useEdit } from "../plan";
import { useText } from "../words";
import { byDay, momentOf, type PastStep, stepsBackTo } from "./days";
import { StepLine } from "./StepLine";
import "./history.css";

/** How many steps are asked for at a time. */
const PORTION = 200;

/** Every change of the plan, newest first, with the way back to any of them. */
export function HistoryScreen(_: { place?: string | undefined }) {
  const text = useText();
  const [most, setMost] = useState(PORTION);
  const steps = useAnswer("history", { most }).data;
  const [back, setBack] = useState<PastStep>();
  return (
    <Page title={text("history-title")} lead={text("history-lead")}>
      {steps?.length === 0 && <EmptyState>{text("history-none")}</EmptyState>}
      {byDay(steps ?? []).map((day) => (
        <section key={day.steps[0]?.step} className="history-day">
          <h2>{text("history-day", { day: day.day, author: day.author })}</h2>
          <ol reversed className="history-steps">
            {day.steps.map((step) => (
              <StepLine
                key={step.step}
                step={step}
                onBack={
                  stepsBackTo(steps ?? [], step) > 0 && step.state !== "dropped" ? () => setBack(step) : undefined
                }
              />
            ))}
          </ol>
        </section>
      ))}
      {steps && steps.length >= most && (
        <Button variant="secondary" onClick={() => setMost(most + PORTION)}>
          {text("history-older")}
        </Button>
      )}
      {back && <GoBack step={back} count={stepsBackTo(steps ?? [], back)} onClose={() => setBack(undefined)} />}
    </Page>
  );
}

function GoBack({ step, count, onClose }: { step: PastStep; count: number; onClose(): void }) {
  const text = useText();
  const session = useEdit();
  const { day, time } = momentOf(step);
  return (
    <ConfirmDialog
      title={text("history-back-title", { day, time })}
      action={text("history-back-do", { count })}
      work={() => session.undo(count)}
      onClose={onClose}
    >
      <p>{text("history-back-explained", { count })}</p>
    </ConfirmDialog>
  );
}
