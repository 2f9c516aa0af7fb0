import { useState } from "react";
import { StatedDialog } from "../../../parts";
import { Dropdown, DropdownItem } from "../../../parts/Dropdown";
import { useText } from "../../../words";
import { useYears } from "../useYears";

const PARTS = ["net", "expenses", "income"] as const;
type Part = (typeof PARTS)[number];
const NO_ROWS: readonly object[] = [];

interface AddControlTotalProps {
  scenario: string | undefined;
  onClose(): void;
}

/** Asks for a sum of the budget that was stated somewhere, so that the lines are checked against it. */
export function AddControlTotal({ scenario, onClose }: AddControlTotalProps) {
  const text = useText();
  const years = useYears(NO_ROWS);
  const [part, setPart] = useState<Part>("net");
  const [chosen, setYear] = useState<string>();
  const year = chosen ?? String(years[0] ?? "");
  const quantity = ["budget", part, year, ...(scenario === undefined ? [] : [scenario])].join(":");
  return (
    <StatedDialog
      title={text("tables-add-control-total")}
      action={text("tables-control-add")}
      quantity={year === "" ? undefined : quantity}
      onClose={onClose}
    >
      <div className="parts-fields">
        <Dropdown<Part> fullWidth labelText={text("tables-control-sum")} value={part} onChange={setPart}>
          {PARTS.map((one) => (
            <DropdownItem key={one} value={one}>
              {text(`tables-${one}`)}
            </DropdownItem>
          ))}
        </Dropdown>
        <Dropdown fullWidth labelText={text("field-year")} value={year} onChange={setYear}>
          {years.map((one) => (
            <DropdownItem key={one} value={String(one)}>
              {String(one)}
            </DropdownItem>
          ))}
        </Dropdown>
      </div>
    </StatedDialog>
  );
}
