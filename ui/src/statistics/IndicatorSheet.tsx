import { useState } from "react";
import { Grid } from "../grid";
import { either, Part, useFindingsAt } from "../parts";
import { useAnswer, useEdit, usePlan } from "../plan";
import { useLanguage, useText } from "../words";
import { AddPeriod } from "./AddPeriod";
import { IndicatorFields } from "./IndicatorFields";
import { PeriodFacts } from "./PeriodFacts";
import { emptyCellAt, type Indicator, periodsOf } from "./sheet";
import { type SheetRow, useSheet } from "./useSheet";

interface IndicatorSheetProps {
  indicator: Indicator;
  place: string | undefined;
}

/** An indicator: its values by municipality and period, what is known of each period, and the indicator itself. */
export function IndicatorSheet({ indicator, place }: IndicatorSheetProps) {
  const text = useText();
  const language = useLanguage();
  const { plan, readOnly } = usePlan();
  const session = useEdit();
  const findingsAt = useFindingsAt();
  const [added, setAdded] = useState<readonly string[]>([]);
  const asked = emptyCellAt(place);
  const wanted = asked?.indicator === indicator.id ? [...added, asked.period] : added;
  const derived = useAnswer("derived_statistics", {}).data ?? [];
  const computed = derived.filter((row) => row.indicator === indicator.id).map((row) => String(row.period));
  const periods = periodsOf(plan, indicator.id, indicator.formula ? computed : wanted);
  const sheet = useSheet(indicator, periods);
  const name = either(indicator.name, language) || text("statistics-unnamed");
  return (
    <Part title={name} place={`indicators/${indicator.id}`}>
      {indicator.formula && <p className="parts-hint">{text("statistics-computed")}</p>}
      {!indicator.formula && <p className="parts-hint">{text("statistics-paste-hint")}</p>}
      <div data-place="statistics/subject">
        <Grid<SheetRow>
          label={name}
          columns={sheet.columns}
          rows={sheet.rows}
          totals={sheet.totals}
          rowId={(row) => row.subject}
          type={sheet.type}
          findingsAt={findingsAt}
          readOnly={readOnly || indicator.formula !== undefined}
          flushers={session.flushers}
          {...(place ? { focusPlace: place } : {})}
        />
      </div>
      {!indicator.formula && !readOnly && (
        <AddPeriod taken={periods} add={(period) => setAdded((before) => [...before, period])} />
      )}
      {!indicator.formula && <PeriodFacts indicator={indicator.id} periods={periods} />}
      <IndicatorFields indicator={indicator} />
    </Part>
  );
}
