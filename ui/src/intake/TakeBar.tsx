import { type Ref, type RefObject, useEffect, useRef } from "react";
import { Button } from "suomifi-ui-components";
import type { TablePreview, TakeTable } from "../host";
import { Notice } from "../parts";
import { usePlan } from "../plan";
import { useLanguage, useText } from "../words";
import { openQuestions, toTake } from "./choices";
import { useProgress } from "./useReading";
import type { Take } from "./useTake";

interface TakeBarProps {
  looked: TakeTable;
  preview: TablePreview;
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
  const said = useFocusAt(taking.is);
  const count = toTake(preview);
  const open = openQuestions(preview);
  const disabled = busy || count === 0 || readOnly;
  return (
    <section className="intake-take" aria-label={text("intake-taking")}>
      {taking.is === "open" && taking.failure && <Notice tone="error">{taking.failure.message[language]}</Notice>}
      {taking.is === "taking" ? (
        <Taking job={looked.job} said={said} />
      ) : taking.is === "taken" ? (
        <Taken count={taking.count} undo={work.undo} onClose={onClose} said={said} />
      ) : (
        <>
          <p ref={said} tabIndex={-1} role="status">
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

/** What is said takes the focus at every step, since the button that had it is gone. */
function useFocusAt(step: string): RefObject<HTMLParagraphElement | null> {
  const said = useRef<HTMLParagraphElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) {
      before.current = step;
      said.current?.focus();
    }
  }, [step]);
  return said;
}

function Taking({ job, said }: { job: number; said: Ref<HTMLParagraphElement> }) {
  const text = useText();
  const progress = useProgress(job, true);
  return (
    <>
      <p ref={said} tabIndex={-1} role="status">
        {text("intake-stage-take")}
      </p>
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
  said: Ref<HTMLParagraphElement>;
}

function Taken({ count, undo, onClose, said }: TakenProps) {
  const text = useText();
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
