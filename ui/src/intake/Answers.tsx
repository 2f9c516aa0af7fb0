import type { Choices, TablePreview } from "../host";
import { Part } from "../parts";
import { useText } from "../words";
import { AskedNames } from "./AskedNames";
import { openQuestions } from "./choices";
import { Labels } from "./Labels";
import { WholeSheet } from "./WholeSheet";

/** What answers and fields need. */
export interface AnswersProps {
  preview: TablePreview;
  choices: Choices;
  choose(change: (choices: Choices) => Choices): void;
}

/** What the user is asked about the table, and what was recognised without asking. */
export function Answers(props: AnswersProps) {
  const text = useText();
  const open = openQuestions(props.preview);
  return (
    <Part title={text("intake-meanings")}>
      <p className={open > 0 ? "intake-open" : "parts-hint"} role="status">
        {open > 0 ? text("intake-open", { count: open }) : text("intake-none-open")}
      </p>
      <div className="parts-stack">
        <WholeSheet {...props} />
        <AskedNames {...props} />
        <Labels {...props} />
      </div>
    </Part>
  );
}
