import { useEffect, useId, useMemo, useState } from "react";
import { DateInput } from "suomifi-ui-components";
import { dateInFull, type Language, useLanguage, useText, date as written } from "../words";
import { dateOf, dayOf, isoOf } from "./day";
import "./date-box.css";

interface DateBoxProps {
  label: string;
  hint?: string | undefined;
  /** What the field shows: what is being typed, or a day as Finland writes it. */
  value: string;
  change(text: string): void;
  /** What is typed is whole: the field was left, or a day was chosen. */
  done?(): void;
  /** The day that the plan understood, as `2023-10-31`. */
  understood?: string | undefined;
  problem?: string | undefined;
  readOnly?: boolean;
  place?: string;
  describedBy?: string;
}

/** The days that the calendar goes from and to: planning looks back to older decisions and ahead to later ones. */
const FIRST = dateOf("1990-01-01");
const LAST = dateOf("2100-12-31");

const ADAPTER = {
  format: (day: Date) => written(isoOf(day)),
  parse: (text: string) => dateOf(dayOf(text) ?? ""),
};

/**
 * The text, another one for a moment after the language has changed: the field names its calendar's button when the text changes, and else
 * would keep the name in the language before.
 */
function useRetold(text: string): string {
  const language = useLanguage();
  const [told, tell] = useState<Language>();
  useEffect(() => tell(language), [language]);
  return told === language || text === "" ? text : `${text} `;
}

/** A field for a day, typed or chosen from a calendar; it says the weekday of the day that it understood. */
export function DateBox(props: DateBoxProps) {
  const { label, hint, value, change, done, understood, problem, readOnly = false, place, describedBy } = props;
  const text = useText();
  const language = useLanguage();
  const saying = useId();
  const calendar = useMemo(() => ({ openButtonLabel: text("parts-calendar", { field: label }) }), [text, label]);
  const [isTyping, setTyping] = useState(false);
  const [typed, setTyped] = useState("");
  // What is typed stays as it was typed until the field is left, also when it has been understood meanwhile.
  const isUnderstood = understood !== undefined && understood !== "" && dayOf(typed) === understood;
  const shown = isTyping && isUnderstood ? typed : value;
  const retold = useRetold(shown);
  // A day that is still being typed isn't wrong yet.
  const wrong = isTyping && !dayOf(shown) ? undefined : problem;
  return (
    <>
      <DateInput
        labelText={label}
        hintText={hint}
        status={wrong ? "error" : "default"}
        statusText={wrong}
        value={retold}
        onChange={(entered) => {
          setTyped(entered.value);
          change(entered.value);
          // The calendar writes whole days while the focus is elsewhere.
          if (!isTyping) {
            done?.();
          }
        }}
        onFocus={() => setTyping(true)}
        onBlur={() => {
          setTyping(false);
          done?.();
        }}
        language={language}
        dateAdapter={ADAPTER}
        minDate={FIRST}
        maxDate={LAST}
        datePickerEnabled={!readOnly}
        datePickerTexts={calendar}
        datePickerProps={{ "aria-label": calendar.openButtonLabel }}
        readOnly={readOnly}
        fullWidth
        aria-describedby={describedBy ? `${describedBy} ${saying}` : saying}
        data-place={place}
      />
      <p id={saying} className="parts-date-words">
        {understood && !wrong ? dateInFull(understood, language) : ""}
      </p>
    </>
  );
}
