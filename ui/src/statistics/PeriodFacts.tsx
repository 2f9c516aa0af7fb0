import { type ChoiceOption, capital, either, Notice, useTask } from "../parts";
import { Dropdown, DropdownItem } from "../parts/Dropdown";
import { useEdit, usePlan } from "../plan";
import { useLanguage, useText } from "../words";
import { periodName } from "./period";
import type { Statistic } from "./sheet";

const STATUSES = ["confirmed", "estimate", "illustrative"];
const NOTHING = "-";
const VARIES = "*";

/** Where the values of each period come from, and how sure they are: for all of a period at once. */
export function PeriodFacts({ indicator, periods }: { indicator: string; periods: readonly string[] }) {
  const text = useText();
  const language = useLanguage();
  const { plan } = usePlan();
  const session = useEdit();
  const task = useTask();
  const rows = (period: string) =>
    (plan.statistics ?? []).filter((row) => row.indicator === indicator && row.period === period);
  const filled = periods.filter((period) => rows(period).length > 0);
  if (filled.length === 0) {
    return null;
  }
  const sources = (plan.sources ?? []).map((row) => ({ value: row.id, label: either(row.name, language) }));
  const statuses = STATUSES.map((value) => ({ value, label: capital(text(`status-${value}`)) }));
  const set = (period: string, field: "source" | "status", value: string) => {
    const edits = rows(period).map(
      (row) =>
        ({ kind: "set", place: `statistics/${row.id}/${field}`, value: value === NOTHING ? null : value }) as const,
    );
    void task.run(() => session.apply(edits));
  };
  return (
    <div className="parts-scroll statistics-facts">
      <h3 data-place="statistics/status">{text("statistics-facts")}</h3>
      {task.problem && <Notice tone="error">{task.problem}</Notice>}
      <table className="parts-table">
        <thead>
          <tr>
            <th scope="col">{text("field-period")}</th>
            <th scope="col">{text("field-source")}</th>
            <th scope="col">{text("field-status")}</th>
          </tr>
        </thead>
        <tbody>
          {filled.map((period) => (
            <tr key={period}>
              <th scope="row">{periodName(period, text)}</th>
              <td>
                <Fact
                  label={text("statistics-source-of", { period: periodName(period, text) })}
                  value={shared(rows(period), (row) => row.source ?? NOTHING)}
                  choices={[{ value: NOTHING, label: text("statistics-no-source") }, ...sources]}
                  choose={(value) => set(period, "source", value)}
                />
              </td>
              <td>
                <Fact
                  label={text("statistics-status-of", { period: periodName(period, text) })}
                  value={shared(rows(period), (row) => row.status ?? "confirmed")}
                  choices={statuses}
                  choose={(value) => set(period, "status", value)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What all rows have, or that they differ. */
function shared(rows: readonly Statistic[], of: (row: Statistic) => string): string {
  const values = new Set(rows.map(of));
  return values.size === 1 ? ([...values][0] ?? NOTHING) : VARIES;
}

interface FactProps {
  label: string;
  value: string;
  choices: readonly ChoiceOption[];
  choose(value: string): void;
}

function Fact({ label, value, choices, choose }: FactProps) {
  const text = useText();
  const { readOnly } = usePlan();
  const offered = value === VARIES ? [{ value: VARIES, label: text("statistics-varies") }, ...choices] : choices;
  return (
    <Dropdown
      labelText={label}
      labelMode="hidden"
      value={value}
      onChange={(next) => next !== VARIES && choose(next)}
      disabled={readOnly}
      fullWidth
    >
      {offered.map((choice) => (
        <DropdownItem key={choice.value} value={choice.value}>
          {choice.label}
        </DropdownItem>
      ))}
    </Dropdown>
  );
}
