import type { TablePreview } from "../host";
import { Part } from "../parts";
import { number, useText } from "../words";
import { understood } from "./choices";
import { Scrolling } from "./Scrolling";

const COUNTED = ["new", "replaced", "same", "outside", "missing", "skipped", "not_understood"] as const;

/** How many figures were understood and what becomes of them, in all and by indicator and period. */
export function Understood({ preview }: { preview: TablePreview }) {
  const text = useText();
  const { counts } = preview;
  const rows = understood(preview);
  const indicators = [...new Set(rows.map(({ indicator }) => indicator))];
  const periods = [...new Set(rows.map(({ period }) => period))];
  const count = (indicator: string, period: string) =>
    rows.find((row) => row.indicator === indicator && row.period === period)?.count;
  return (
    <Part title={text("intake-understood")}>
      <dl className="intake-counts">
        {COUNTED.filter((kind) => counts[kind] > 0).map((kind) => (
          <div key={kind}>
            <dt>{text(`intake-count-${kind.replace("_", "-")}`)}</dt>
            <dd>{number(String(counts[kind]))}</dd>
          </div>
        ))}
      </dl>
      {rows.length > 0 && (
        <Scrolling className="intake-matrix" label={text("intake-matrix")}>
          <table className="parts-table">
            <caption>{text("intake-matrix")}</caption>
            <thead>
              <tr>
                <th scope="col">{text("intake-indicator")}</th>
                {periods.map((period) => (
                  <th key={period} scope="col" className="parts-number">
                    {period}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {indicators.map((indicator) => (
                <tr key={indicator}>
                  <th scope="row">{indicator}</th>
                  {periods.map((period) => (
                    <td key={period} className="parts-number">
                      {count(indicator, period)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      )}
    </Part>
  );
}
