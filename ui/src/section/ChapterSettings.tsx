import { Checkbox, CheckboxGroup } from "suomifi-ui-components";
import { BilingualField, Fold, Notice, PlaceField, useTask } from "../parts";
import { useEdit, usePlan } from "../plan";
import { useText } from "../words";
import type { Chapter } from "./chapter-name";
import { TABLE_KINDS } from "./tables-of";

/** The statutory items (15 § 4 mom.). */
const ITEMS = [1, 2, 3, 4, 5, 6];

/** What a chapter is called and numbered, which items it answers, which tables stand at its end. */
export function ChapterSettings({ chapter }: { chapter: Chapter }) {
  const text = useText();
  const place = `chapters/${chapter.id}`;
  const items = ITEMS.map((item) => ({ value: item, label: text(`guidance-item-${item}-title`) }));
  const kinds = TABLE_KINDS.map((kind) => ({ value: kind, label: text(`table-${kind}`) }));
  return (
    <div className="section-settings">
      <Fold heading="h3" place={place} title={text("section-settings")}>
        <div className="parts-stack">
          {chapter.parent && <BilingualField place={`${place}/title`} label={text("section-title")} />}
          <PlaceField
            place={`${place}/label`}
            kind="text"
            label={text("field-label")}
            hint={text("section-label-hint")}
          />
          {!chapter.item && (
            <Choices
              place={`${place}/answers`}
              label={text("field-answers-chapter")}
              hint={text("section-answers-hint")}
              chosen={chapter.answers ?? []}
              offered={items}
            />
          )}
          <Choices
            place={`${place}/tables`}
            label={text("field-tables")}
            hint={text("section-tables-hint")}
            chosen={chapter.tables ?? []}
            offered={kinds}
          />
        </div>
      </Fold>
    </div>
  );
}

interface ChoicesProps<Value> {
  place: string;
  label: string;
  hint: string;
  chosen: readonly Value[];
  offered: readonly { value: Value; label: string }[];
}

function Choices<Value extends string | number>({ place, label, hint, chosen, offered }: ChoicesProps<Value>) {
  const session = useEdit();
  const { readOnly } = usePlan();
  const task = useTask();
  const turn = (value: Value, on: boolean) => {
    // What was chosen keeps its order; what comes goes to the end.
    const values = on ? [...chosen, value] : chosen.filter((other) => other !== value);
    void task.run(() => session.apply([{ kind: "set", place, value: values }]));
  };
  return (
    <div data-place={place}>
      <CheckboxGroup labelText={label} groupHintText={hint} className="section-choices">
        {offered.map(({ value, label }) => (
          <Checkbox
            key={value}
            checked={chosen.includes(value)}
            disabled={readOnly}
            onClick={({ checkboxState }) => turn(value, checkboxState)}
          >
            {label}
          </Checkbox>
        ))}
      </CheckboxGroup>
      {task.problem && <Notice tone="error">{task.problem}</Notice>}
    </div>
  );
}
