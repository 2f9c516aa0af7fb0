import { Page } from "../parts";
import { useAnswer, usePlan } from "../plan";
import { useLanguage, useText } from "../words";
import { Charts } from "./Charts";
import { KeyFigures } from "./KeyFigures";
import { Missing } from "./Missing";
import { NextDates } from "./NextDates";
import { SectionMatrix } from "./SectionMatrix";
import "./overview.css";

/** The plan at a glance: what is missing, how far each section is, what kind of area it is, what comes next. */
export function OverviewScreen() {
  const text = useText();
  const language = useLanguage();
  const { plan } = usePlan();
  const overview = useAnswer("overview", {}).data;
  const name = plan.area?.name?.[language];
  return (
    <Page title={name ? text("overview-title", { area: name }) : text("overview-title-nameless")}>
      {overview && <KeyFigures figures={overview.figures} />}
      <div className="overview-columns">
        <Missing />
        <NextDates dates={overview?.dates ?? []} />
      </div>
      {overview && <SectionMatrix sections={overview.sections} />}
      <Charts />
    </Page>
  );
}
