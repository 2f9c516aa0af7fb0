import { useState } from "react";
import { TextInput } from "suomifi-ui-components";
import { Dialog, newId, useTask } from "../../../parts";
import { Dropdown, DropdownItem } from "../../../parts/Dropdown";
import { useEdit } from "../../../plan";
import { useLanguage, useText } from "../../../words";
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
  const language = useLanguage();
  const session = useEdit();
  const task = useTask();
  const years = useYears(NO_ROWS);
  const [part, setPart] = useState<Part>("net");
  const [chosen, setYear] = useState<string>();
  const [stated, setStated] = useState("");
  const [where, setWhere] = useState("");
  const year = chosen ?? String(years[0] ?? "");
  const add = async () => {
    const id = newId("stated");
    const quantity = ["budget", part, year, ...(scenario === undefined ? [] : [scenario])].join(":");
    const row = { id, quantity, stated: "0", step: "1", place: { [language]: where.trim() } };
    const done = await task.run(async () => {
      const changed = await session.apply([
        { kind: "insert", table: "stated_figures", row },
        { kind: "type", place: `stated_figures/${id}/stated`, text: stated },
      ]);
      if (changed.refused.length > 0) {
        // A sum that isn't understood isn't kept as a zero.
        await session.apply([{ kind: "remove", place: `stated_figures/${id}` }]);
      }
      return changed;
    });
    if (done) onClose();
  };
  return (
    <Dialog
      title={text("tables-add-control-total")}
      action={text("tables-control-add")}
      onAction={() => void add()}
      onClose={onClose}
      disabled={task.busy || year === "" || stated.trim() === "" || where.trim() === ""}
      problem={task.problem}
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
        <TextInput
          labelText={text("field-stated")}
          value={stated}
          onChange={(value) => setStated(String(value ?? ""))}
          fullWidth
        />
        <TextInput
          labelText={text("field-place")}
          value={where}
          onChange={(value) => setWhere(String(value ?? ""))}
          fullWidth
        />
      </div>
    </Dialog>
  );
}
