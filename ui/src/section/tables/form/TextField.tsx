import { Textarea, TextInput } from "suomifi-ui-components";
import type { CellFinding } from "../../../grid";
import { useDraft, usePlan } from "../../../plan";
import type { Language } from "../../../words";

interface TextFieldProps {
  place: string;
  label: string;
  /** What the plan has there, as it is shown. */
  saved: string;
  lang?: Language | undefined;
  /** Whether it is a passage of several lines. */
  isLong?: boolean;
  hint?: string | undefined;
  findings: readonly CellFinding[];
}

/** A field that is typed into. What can't be read stays there, with the reason, until it is mended. */
export function TextField({ place, label, saved, lang, isLong = false, hint, findings }: TextFieldProps) {
  const { readOnly } = usePlan();
  const draft = useDraft(place, saved);
  const said = draft.problem ?? findings.map(({ message }) => message).join(" ");
  const shared = {
    name: place,
    labelText: label,
    fullWidth: true,
    readOnly,
    ...(lang && { lang }),
    ...(hint && { hintText: hint }),
    ...(said && { statusText: said }),
    ...(draft.problem && { status: "error" as const }),
    onBlur: draft.send,
  };
  if (isLong) {
    return (
      <Textarea
        {...shared}
        className="tables-long"
        resize="vertical"
        spellCheck
        value={draft.text}
        onChange={(event) => draft.change(event.target.value)}
      />
    );
  }
  return <TextInput {...shared} value={draft.text} onChange={(text) => draft.change(String(text ?? ""))} />;
}
