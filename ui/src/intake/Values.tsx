import { useState } from "react";
import type { TablePreview, ValueView } from "../host";
import { capital, Part, Tabs } from "../parts";
import { useText } from "../words";
import { Scrolling } from "./Scrolling";

const CHANGES = ["replaced", "new", "same"] as const;

/** The figures that were understood, by what they would change: what each was and would be. */
export function Values({ preview }: { preview: TablePreview }) {
  const text = useText();
  const { values, counts } = preview;
  const [chosen, choose] = useState<string>();
  const filled = CHANGES.filter((change) => counts[change] > 0);
  if (filled.length === 0) {
    return null;
  }
  return (
    <Part title={text("intake-values")}>
      <Tabs
        label={text("intake-values")}
        chosen={chosen ?? filled[0] ?? "new"}
        onChoose={choose}
        tabs={filled.map((change) => ({
          key: change,
          title: text(`intake-values-${change}`),
          count: counts[change],
          content: () => (
            <ValueTable
              values={values.filter((value) => value.change === change)}
              change={change}
              all={counts[change]}
            />
          ),
        }))}
      />
    </Part>
  );
}

interface ValueTableProps {
  values: readonly ValueView[];
  change: ValueView["change"];
  /** How many there are, of which these are the first ones. */
  all: number;
}

function ValueTable({ values, change, all }: ValueTableProps) {
  const text = useText();
  const isReplaced = change === "replaced";
  return (
    <>
      <Scrolling className="intake-values" label={text(`intake-values-${change}`)}>
        <table className="parts-table">
          <thead>
            <tr>
              <th scope="col">{text("intake-cell")}</th>
              <th scope="col">{text("field-subject")}</th>
              <th scope="col">{text("intake-indicator")}</th>
              <th scope="col">{text("field-period")}</th>
              {isReplaced && (
                <th scope="col" className="parts-number">
                  {text("intake-old")}
                </th>
              )}
              <th scope="col" className="parts-number">
                {text(isReplaced ? "intake-new" : "intake-value")}
              </th>
              <th scope="col">{text("field-status")}</th>
            </tr>
          </thead>
          <tbody>
            {values.map((value) => (
              <ValueRow key={value.cell} value={value} isReplaced={isReplaced} />
            ))}
          </tbody>
        </table>
      </Scrolling>
      {all > values.length && <p className="parts-hint">{text("intake-values-cut", { shown: values.length, all })}</p>}
    </>
  );
}

function ValueRow({ value, isReplaced }: { value: ValueView; isReplaced: boolean }) {
  const text = useText();
  const status = capital(text(`status-${value.status}`));
  return (
    <tr>
      <td>{value.cell}</td>
      <td>{value.subject_name}</td>
      <td>{value.indicator_name}</td>
      <td>{value.period_name}</td>
      {isReplaced && <td className="parts-number">{value.old}</td>}
      <td className="parts-number">{value.text}</td>
      <td>{value.mark ? text("intake-status-mark", { status, mark: value.mark }) : status}</td>
    </tr>
  );
}
