import { useState } from "react";
import { Checkbox } from "suomifi-ui-components";
import { useText } from "../words";
import type { AnswersProps } from "./Answers";
import { meaning } from "./choices";
import { LabelMeaning } from "./LabelMeaning";

/** The words of the table that stand for indicators, and what each of them means; what isn't known yet comes first. */
export function Labels({ preview, choices, choose }: AnswersProps) {
  const text = useText();
  // The order stays as it was at first, so that nothing moves away under one's hands.
  const [unknown] = useState(() => new Set(preview.labels.filter((row) => !row.meaning).map(({ label }) => label)));
  if (preview.labels.length === 0) {
    return null;
  }
  const ordered = [...preview.labels].sort(
    (one, two) => Number(unknown.has(two.label)) - Number(unknown.has(one.label)),
  );
  return (
    <div>
      <h3>{text("intake-labels")}</h3>
      <p className="parts-hint">{text("intake-labels-hint")}</p>
      <ul className="intake-labels">
        {ordered.map((asked) => (
          <LabelMeaning
            key={asked.label}
            asked={asked}
            chosen={choices.indicators?.[asked.label]}
            answer={(chosen) => choose((all) => meaning(all, asked.label, chosen))}
          />
        ))}
      </ul>
      <Checkbox
        checked={!choices.forget}
        onClick={() => choose((all) => ({ ...all, forget: !all.forget }))}
        hintText={text("intake-remember-hint")}
      >
        {text("intake-remember")}
      </Checkbox>
    </div>
  );
}
