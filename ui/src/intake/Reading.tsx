import { useEffect, useRef } from "react";
import { Button } from "suomifi-ui-components";
import { useText } from "../words";
import { useProgress } from "./useReading";

/** How far the reading of a table is, and the way to stop it. */
export function Reading({ job, onStop }: { job: number; onStop(): void }) {
  const text = useText();
  const progress = useProgress(job, true);
  const title = useRef<HTMLParagraphElement>(null);
  // What had the focus is gone.
  useEffect(() => title.current?.focus(), []);
  const words = text(`intake-stage-${progress?.stage ?? "read"}`);
  return (
    <div className="intake-reading">
      <p ref={title} tabIndex={-1} role="status">
        {words}
      </p>
      <progress
        aria-label={words}
        {...(progress && progress.total > 0 ? { value: progress.done, max: progress.total } : {})}
      />
      <Button variant="secondary" onClick={onStop}>
        {text("intake-stop")}
      </Button>
    </div>
  );
}
