import { useState } from "react";
import { Button, IconPlus } from "suomifi-ui-components";
import { useGoToPlace } from "../../../frame";
import { either, useFindingsAt } from "../../../parts";
import { useAnswer, usePlan } from "../../../plan";
import { number, useLanguage, useText } from "../../../words";
import { type RowOf, rowsOf } from "../rows";
import { AddControlTotal } from "./AddControlTotal";

/** Sums of the budget that were stated elsewhere, each beside what the lines come to; a way to state one more. */
export function ControlTotals({ scenario }: { scenario: string | undefined }) {
  const { plan, readOnly } = usePlan();
  const text = useText();
  const [adding, setAdding] = useState(false);
  const rows = rowsOf(plan, "stated_figures").filter(({ quantity }) => isSumOf(quantity, scenario));
  if (rows.length === 0 && readOnly) return null;
  return (
    <section className="tables-basis" aria-label={text("tables-control-totals")}>
      <h4>{text("tables-control-totals")}</h4>
      <p className="tables-about">{text("tables-control-totals-about")}</p>
      {rows.length > 0 && (
        <ul className="sharing-controls">
          {rows.map((row) => (
            <ControlTotal key={row.id} row={row} />
          ))}
        </ul>
      )}
      {!readOnly && (
        <Button variant="secondary" icon={<IconPlus />} onClick={() => setAdding(true)}>
          {text("tables-add-control-total")}
        </Button>
      )}
      {adding && <AddControlTotal scenario={scenario} onClose={() => setAdding(false)} />}
    </section>
  );
}

function ControlTotal({ row }: { row: RowOf<"stated_figures"> }) {
  const text = useText();
  const language = useLanguage();
  const goToPlace = useGoToPlace();
  const { data } = useAnswer("figure_texts", { names: [row.quantity] });
  const findings = useFindingsAt()(`stated_figures/${row.id}`);
  const figure = data?.[row.quantity];
  const isKnown = figure?.value !== undefined && figure.value !== null;
  return (
    <li>
      <span>
        {text("tables-control-total", {
          figure: figure?.label ?? row.quantity,
          stated: number(String(row.stated)),
          place: either(row.place, language),
        })}
      </span>{" "}
      {findings.map(({ message }) => (
        <span key={message} className="tables-wrong">
          {message}
        </span>
      ))}
      {isKnown && findings.length === 0 && <span className="tables-right">{text("tables-control-right")}</span>}{" "}
      <button type="button" className="sharing-link" onClick={() => goToPlace(`stated_figures/${row.id}/stated`)}>
        {text("tables-control-change")}
        <span className="visually-hidden"> {figure?.label ?? row.quantity}</span>
      </button>
    </li>
  );
}

/** Whether a quantity is a sum of the plan's own budget, or of an alternative's. */
function isSumOf(quantity: string, scenario: string | undefined): boolean {
  const [kind, , , of] = quantity.split(":");
  return kind === "budget" && of === scenario;
}
