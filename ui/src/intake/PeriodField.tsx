import { useState } from "react";
import { TextInput } from "suomifi-ui-components";
import { Dropdown, DropdownItem } from "../parts/Dropdown";
import { periodName, YEAR_PARTS } from "../statistics/period";
import { useText } from "../words";

const WHOLE = "whole";

interface PeriodFieldProps {
  /** The period (`2025`, `2025-Q1`, `2025-08`). */
  value: string | undefined;
  /** Null while it isn't one. */
  change(period: string | null): void;
}

/** A period: a year, and the quarter or month of it. */
export function PeriodField({ value, change }: PeriodFieldProps) {
  const text = useText();
  const [begun, begin] = useState(() => {
    const [year = "", part = WHOLE] = value?.split("-") ?? [];
    return { year, part };
  });
  const isYear = /^(19|20|21)\d\d$/.test(begun.year);
  const say = (next: typeof begun) => {
    begin(next);
    const whole = /^(19|20|21)\d\d$/.test(next.year);
    change(whole ? (next.part === WHOLE ? next.year : `${next.year}-${next.part}`) : null);
  };
  return (
    <div className="intake-period">
      <TextInput
        labelText={text("field-year")}
        value={begun.year}
        onChange={(year) => say({ ...begun, year: String(year ?? "").trim() })}
        status={begun.year.length >= 4 && !isYear ? "error" : "default"}
        statusText={begun.year.length >= 4 && !isYear ? text("statistics-year-wrong") : ""}
        inputMode="numeric"
      />
      <Dropdown labelText={text("statistics-part")} value={begun.part} onChange={(part) => say({ ...begun, part })}>
        {[WHOLE, ...YEAR_PARTS].map((part) => (
          <DropdownItem key={part} value={part}>
            {part === WHOLE ? text("statistics-whole-year") : periodName(`${isYear ? begun.year : ""}-${part}`, text)}
          </DropdownItem>
        ))}
      </Dropdown>
    </div>
  );
}
