import { useEffect, useRef } from "react";
import { Button } from "suomifi-ui-components";
import { Notice } from "../parts";
import { usePlan } from "../plan";
import { useLanguage, useText } from "../words";
import type { Looked, Preview } from "./calls";
import { openQuestions, toTake } from "./choices";
import { useProgress } from "./useReading";
import type { Take } from "./useTake";

interface TakeBarProps {
  looked: Looked;
  preview: Preview;
  /** The preview isn't yet that of the newest choices. */
  busy: boolean;
  work: Take;
  onClose(): void;
}

/** What taking the table would do, the button that does it, and the way back right after. */
export function TakeBar({ looked, preview, busy, work, onClose }: TakeBarProps) {
  const text = useText();
  const language = useLanguage();
  const { readOnly } = usePlan();
  const { taking, take } = work;
  const count = toTake(preview);
  const open = openQuestions(preview);
  const disabled = busy || count === 0 || readOnly;
  return (
    <section className="intake-take" aria-label={text("intake-taking")}>
      {taking.is === "open" && taking.failure && <Notice tone="error">{taking.failure.message[language]}</Notice>}
      {taking.is === "taking" ? (
        <Taking job={looked.job} />
      ) : taking.is === "taken" ? (
        <Taken count={taking.count} undo={work.undo} onClose={onClose} />
      ) : (
        <>
          <p role="status">
            {taking.is === "undone" && <span>{text("intake-undone")} </span>}
            {text("intake-sum", { new: preview.counts.new, replaced: preview.counts.replaced })}
            {open > 0 && <span> {text("intake-open-left-out", { count: open })}</span>}
          </p>
          <Button aria-disabled={disabled} onClick={() => !disabled && void take(looked, count)}>
            {text("intake-take", { count })}
          </Button>
        </>
      )}
    </section>
  );
}

function Taking({ job }: { job: number }) {
  const text = useText();
  const progress = useProgress(job, true);
  return (
    <>
      <p role="status">{text("intake-stage-take")}</p>
      <progress
        aria-label={text("intake-stage-take")}
        {...(progress && progress.total > 0 ? { value: progress.done, max: progress.total } : {})}
      />
    </>
  );
}

interface TakenProps {
  count: number;
  undo: (() => Promise<void>) | undefined;
  onClose(): void;
}

function Taken({ count, undo, onClose }: TakenProps) {
  const text = useText();
  const said = useRef<HTMLParagraphElement>(null);
  // The button that took the table is gone.
  useEffect(() => said.current?.focus(), []);
  return (
    <>
      <p ref={said} tabIndex={-1} role="status">
        {text(undo ? "intake-taken" : "intake-taken-before", { count })}
      </p>
      <div className="parts-actions">
        {undo && (
          <Button variant="secondary" onClick={() => void undo()}>
            {text("intake-undo")}
          </Button>
        )}
        <Button onClick={onClose}>{text("intake-back")}</Button>
      </div>
    </>
  );
}
