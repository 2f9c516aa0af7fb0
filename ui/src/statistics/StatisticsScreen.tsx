import { type Ref, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button, IconPlus } from "suomifi-ui-components";
import type { TableFrom } from "../host";
import { IntakeScreen, useHandedTables } from "../intake";
import { EmptyState, JumpTo, Page } from "../parts";
import { parsePlace, usePlan } from "../plan";
import { useText } from "../words";
import { AddIndicator } from "./AddIndicator";
import { IndicatorList } from "./IndicatorList";
import { IndicatorSheet } from "./IndicatorSheet";
import { Sources } from "./Sources";
import { StatedFigures } from "./StatedFigures";
import { emptyCellAt } from "./sheet";
import "./statistics.css";

/** The statistics, or the table that is being read into them. */
export function StatisticsScreen({ place }: { place?: string | undefined }) {
  const [reading, setReading] = useState<{ from?: TableFrom }>();
  const importer = useRef<HTMLButtonElement>(null);
  useHandedTables((path) => setReading({ from: { kind: "file", path } }));
  if (!reading) {
    return <Statistics place={place} importer={importer} onImport={() => setReading({})} />;
  }
  const close = () => {
    flushSync(() => setReading(undefined));
    importer.current?.focus();
  };
  return <IntakeScreen from={reading.from} onClose={close} />;
}

interface StatisticsProps {
  place: string | undefined;
  importer: Ref<HTMLButtonElement>;
  onImport(): void;
}

/** Statistics: one indicator at a time as a sheet of municipalities and periods, and where the figures come from. */
function Statistics({ place, importer, onImport }: StatisticsProps) {
  const text = useText();
  const { plan, readOnly } = usePlan();
  const [chosen, choose] = useState<string>();
  const [seen, see] = useState<string>();
  const [adding, setAdding] = useState(false);
  const indicators = plan.indicators ?? [];
  if (place !== seen) {
    // A new jump goes before what was chosen.
    see(place);
    choose(indicatorAt(place, plan.statistics ?? []) ?? chosen);
  }
  const indicator = indicators.find((row) => row.id === chosen) ?? indicators[0];
  return (
    <Page
      title={text("statistics-title")}
      lead={text("statistics-lead")}
      actions={
        !readOnly && (
          <>
            <Button variant="secondary" ref={importer} onClick={onImport}>
              {text("intake-import")}
            </Button>
            <Button variant="secondary" icon={<IconPlus />} onClick={() => setAdding(true)}>
              {text("statistics-add-indicator")}
            </Button>
          </>
        )
      }
    >
      {indicator ? (
        <div className="statistics-columns">
          <IndicatorList indicators={indicators} chosen={indicator.id} choose={choose} />
          <JumpTo place={place}>
            <IndicatorSheet key={indicator.id} indicator={indicator} place={place} />
          </JumpTo>
        </div>
      ) : (
        <EmptyState>{text("statistics-none")}</EmptyState>
      )}
      <JumpTo place={place}>
        <Sources />
        <StatedFigures />
      </JumpTo>
      {adding && <AddIndicator onAdded={choose} onClose={() => setAdding(false)} />}
    </Page>
  );
}

/** The indicator that a place is about. */
function indicatorAt(
  place: string | undefined,
  statistics: readonly { id: string; indicator: string }[],
): string | undefined {
  const at = place ? parsePlace(place) : undefined;
  if (at?.table === "indicators") {
    return at.row ?? undefined;
  }
  const empty = emptyCellAt(place);
  if (empty) {
    return empty.indicator;
  }
  return at?.table === "statistics" ? statistics.find((row) => row.id === at.row)?.indicator : undefined;
}
