import { useState } from "react";
import { Button, IconRemove } from "suomifi-ui-components";
import { BilingualField, ConfirmDialog, either, Fold, PlaceField } from "../parts";
import { useEdit, usePlan } from "../plan";
import { useLanguage, useText } from "../words";
import { FormulaFields } from "./FormulaFields";
import { measuresChoices } from "./measures";
import type { Indicator } from "./sheet";

/** What an indicator is called, what it measures, how it is written; and the way to take it away. */
export function IndicatorFields({ indicator }: { indicator: Indicator }) {
  const text = useText();
  const { readOnly } = usePlan();
  const [leaving, setLeaving] = useState(false);
  const place = `indicators/${indicator.id}`;
  return (
    <div className="statistics-fields">
      <Fold heading="h3" place={place} title={text("statistics-indicator")}>
        <div className="parts-stack">
          <BilingualField place={`${place}/name`} label={text("field-name")} />
          <BilingualField place={`${place}/group`} label={text("field-group")} hint={text("statistics-group-hint")} />
          <BilingualField place={`${place}/unit`} label={text("field-unit")} hint={text("statistics-unit-hint")} />
          <div className="parts-fields">
            <PlaceField
              place={`${place}/measures`}
              kind="choice"
              label={text("field-measures")}
              hint={text("statistics-measures-hint")}
              choices={measuresChoices(text)}
            />
            <PlaceField place={`${place}/decimals`} kind="number" label={text("field-decimals")} />
          </div>
          <FormulaFields indicator={indicator} />
          {!readOnly && (
            <Button variant="secondary" icon={<IconRemove />} onClick={() => setLeaving(true)}>
              {text("statistics-remove")}
            </Button>
          )}
        </div>
      </Fold>
      {leaving && <RemoveIndicator indicator={indicator} onClose={() => setLeaving(false)} />}
    </div>
  );
}

function RemoveIndicator({ indicator, onClose }: { indicator: Indicator; onClose(): void }) {
  const text = useText();
  const language = useLanguage();
  const { plan } = usePlan();
  const session = useEdit();
  const values = (plan.statistics ?? []).filter((row) => row.indicator === indicator.id);
  const edits = [
    ...values.map((row) => ({ kind: "remove", place: `statistics/${row.id}` }) as const),
    { kind: "remove", place: `indicators/${indicator.id}` } as const,
  ];
  return (
    <ConfirmDialog
      title={text("statistics-remove-title", { indicator: either(indicator.name, language) })}
      action={text("statistics-remove")}
      work={() => session.apply(edits)}
      onClose={onClose}
    >
      <p>{text("statistics-remove-values", { count: values.length })}</p>
    </ConfirmDialog>
  );
}
