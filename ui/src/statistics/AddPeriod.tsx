import { useState } from "react";
import { Button, IconPlus, TextInput } from "suomifi-ui-components";
import { Dropdown, DropdownItem } from "../parts/Dropdown";
import { usePlan } from "../plan";
import { useText } from "../words";
import { periodName, YEAR_PARTS } from "./period";

const WHOLE = "whole";

/** Adds a period to a sheet; it stays when it gets values. */
export function AddPeriod({ taken, add }: { taken: readonly string[]; add(period: string): void }) {
  const text = useText();
  const { plan } = usePlan();
  const first = plan.area?.first_year;
  const [year, setYear] = useState(first ? String(first) : "");
  const [part, setPart] = useState(WHOLE);
  const [problem, setProblem] = useState<string>();
  const submit = () => {
    const period = part === WHOLE ? year.trim() : `${year.trim()}-${part}`;
    const wrong = !/^(19|20|21)\d\d$/.test(year.trim()) ? "statistics-year-wrong" : undefined;
    const problem = wrong ?? (taken.includes(period) ? "statistics-period-taken" : undefined);
    setProblem(problem && text(problem));
    if (!problem) {
      add(period);
    }
  };
  return (
    <div className="statistics-add-period">
      <TextInput
        labelText={text("field-year")}
        value={year}
        onChange={(value) => setYear(String(value ?? ""))}
        status={problem ? "error" : "default"}
        statusText={problem}
        inputMode="numeric"
      />
      <Dropdown labelText={text("statistics-part")} value={part} onChange={setPart}>
        {[WHOLE, ...YEAR_PARTS].map((value) => (
          <DropdownItem key={value} value={value}>
            {value === WHOLE ? text("statistics-whole-year") : periodName(`${year || "0000"}-${value}`, text)}
          </DropdownItem>
        ))}
      </Dropdown>
      <Button variant="secondary" icon={<IconPlus />} onClick={submit}>
        {text("statistics-add-period")}
      </Button>
    </div>
  );
}
