import { useState } from "react";
import { Button } from "suomifi-ui-components";
import { Notice, Part, useTask } from "../parts";
import { useEdit, usePlan } from "../plan";
import { useText } from "../words";

/** The blue that documents have when nothing else is chosen. */
const USUAL = "#00437a";

/** The colour of headings and bars in the plan's documents. */
export function Appearance() {
  const text = useText();
  const { plan, readOnly } = usePlan();
  const session = useEdit();
  const task = useTask();
  const [picked, pick] = useState<string>();
  const saved = plan.area?.accent ?? undefined;
  const set = async (value: string | null) => {
    await task.run(() => session.apply([{ kind: "set", place: "area/accent", value }]));
    pick(undefined);
  };
  return (
    <Part title={text("area-appearance")}>
      <div className="area-colour">
        <label htmlFor="area-accent">{text("field-accent")}</label>
        <input
          id="area-accent"
          type="color"
          data-place="area/accent"
          disabled={readOnly}
          value={picked ?? saved ?? USUAL}
          onChange={(event) => pick(event.target.value)}
          onBlur={() => picked && void set(picked)}
        />
        {saved && !readOnly && (
          <Button variant="secondary" onClick={() => void set(null)}>
            {text("area-usual-colour")}
          </Button>
        )}
      </div>
      <p className="parts-hint">{text("area-colour-hint")}</p>
      {task.problem && <Notice tone="error">{task.problem}</Notice>}
    </Part>
  );
}
