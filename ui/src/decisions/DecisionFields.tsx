import { BilingualField, capital, either, Fold, PlaceField, RowButtons } from "../parts";
import { usePlan } from "../plan";
import { date, useLanguage, useText } from "../words";
import type { Decision } from "./DecisionLog";

const RESULTS = ["pending", "approved", "approved-changed", "rejected"];

/** The fields of a decision; folded until one wants them. */
export function DecisionFields({ decision, municipality }: { decision: Decision; municipality: string }) {
  const text = useText();
  const language = useLanguage();
  const { plan } = usePlan();
  const place = `decisions/${decision.id}`;
  const versions = (plan.versions ?? []).map((version) => ({ value: version.id, label: version.name }));
  const results = RESULTS.map((value) => ({ value, label: capital(text(`decision-result-${value}`)) }));
  const body = capital(either(decision.body, language)) || text("decisions-no-body");
  const when = decision.date ? date(decision.date) : text("decisions-no-date");
  return (
    <div className="decisions-row" data-place={place}>
      <Fold heading="h4" place={place} title={text("decisions-row", { body, when })}>
        <div className="parts-stack">
          <BilingualField place={`${place}/body`} label={text("field-body")} />
          <div className="parts-fields">
            <PlaceField
              place={`${place}/date`}
              kind="date"
              label={text("field-date")}
              hint={text("decisions-date-hint")}
            />
            <PlaceField place={`${place}/section`} kind="text" label={text("field-section")} />
            <PlaceField place={`${place}/register_number`} kind="text" label={text("field-register-number")} />
            <PlaceField place={`${place}/result`} kind="choice" label={text("field-result")} choices={results} />
            <PlaceField
              place={`${place}/version`}
              kind="choice"
              label={text("field-version")}
              choices={versions}
              nothing={text("decisions-no-version")}
            />
          </div>
        </div>
      </Fold>
      <RowButtons
        table="decisions"
        order={(plan.decisions ?? []).map((row) => row.id)}
        row={decision.id}
        name={text("decisions-row-of", { municipality, body })}
      />
    </div>
  );
}
