import { useId } from "react";
import { Textarea, TextInput } from "suomifi-ui-components";
import { useDraft, usePlan } from "../plan";
import type { Language } from "../words";
import { ChoiceField, type ChoiceOption } from "./ChoiceField";
import { DateBox } from "./DateBox";
import { FieldFindings } from "./FieldFindings";
import { type FieldKind, textAt, valueAt } from "./value";
import "./field.css";

interface Common {
  /** The place of the plan that the field edits. */
  place: string;
  label: string;
  hint?: string;
}

interface TextField extends Common {
  kind: FieldKind;
  /** The language of the text, when it isn't the window's. */
  lang?: Language;
}

interface Choosing extends Common {
  kind: "choice";
  choices: readonly ChoiceOption[];
  /** The words for having chosen nothing; without them something is always chosen. */
  nothing?: string;
}

/** A field of the plan: it shows what the plan has, sends what is typed, and says at the field what is wrong. */
export function PlaceField(props: TextField | Choosing) {
  switch (props.kind) {
    case "choice":
      return <ChoiceField {...props} />;
    case "date":
      return <DateField {...props} />;
    default:
      return <TypedField {...props} />;
  }
}

function DateField({ place, label, hint }: TextField) {
  const { plan, readOnly } = usePlan();
  const saved = textAt(plan, place, "date");
  const draft = useDraft(place, saved);
  const findings = useId();
  return (
    <div className="parts-field parts-field-date">
      <DateBox
        label={label}
        hint={hint}
        value={draft.text}
        change={draft.change}
        done={draft.send}
        understood={draft.text === saved ? String(valueAt(plan, place) ?? "") : undefined}
        problem={draft.problem}
        readOnly={readOnly}
        place={place}
        describedBy={findings}
      />
      <FieldFindings id={findings} place={place} />
    </div>
  );
}

function TypedField({ place, label, kind, hint, lang }: TextField) {
  const { plan, readOnly } = usePlan();
  const draft = useDraft(place, textAt(plan, place, kind));
  const findings = useId();
  const common = {
    labelText: label,
    hintText: hint,
    status: draft.problem ? ("error" as const) : ("default" as const),
    statusText: draft.problem,
    fullWidth: true,
    readOnly,
    lang,
    spellCheck: kind === "text" || kind === "longtext",
    "data-place": place,
    "aria-describedby": findings,
    onBlur: draft.send,
  };
  return (
    <div className={`parts-field parts-field-${kind}`}>
      {kind === "longtext" ? (
        <Textarea
          {...common}
          resize="vertical"
          value={draft.text}
          onChange={(event) => draft.change(event.target.value)}
        />
      ) : (
        <TextInput {...common} value={draft.text} onChange={(value) => draft.change(String(value ?? ""))} />
      )}
      <FieldFindings id={findings} place={place} />
    </div>
  );
}
