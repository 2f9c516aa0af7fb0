import { useState } from "react";
import { Button, IconCheckCircleFilled } from "suomifi-ui-components";
import { useGo, useGoToPlace } from "../frame";
import { type Finding, Part, Severity, useFindings } from "../parts";
import { usePlan } from "../plan";
import { useChapterName } from "../section";
import { useText } from "../words";
import { grouped } from "./grouped";

/** How many findings are shown before one asks for all. */
const FIRST = 8;

/** What keeps the plan from being submitted and what should be looked at, as a list whose every line leads to its field. */
export function Missing() {
  const text = useText();
  const all = useFindings();
  const [every, setEvery] = useState(false);
  if (!all) {
    return null;
  }
  const important = all.findings.filter((finding) => finding.severity !== "hint");
  return (
    <Part title={text("overview-missing")}>
      <Totals blocking={all.blocking} warnings={all.warnings} />
      <MissingGroups findings={every ? important : important.slice(0, FIRST)} />
      <div className="overview-more">
        {important.length > FIRST && (
          <Button variant="secondary" aria-expanded={every} onClick={() => setEvery(!every)}>
            {every ? text("overview-show-fewer") : text("overview-show-all", { count: important.length })}
          </Button>
        )}
        <AllFindings count={all.findings.length} />
      </div>
    </Part>
  );
}

function AllFindings({ count }: { count: number }) {
  const text = useText();
  const go = useGo();
  return (
    <Button variant="secondary" onClick={() => go({ screen: "findings" })}>
      {text("overview-all-findings", { count })}
    </Button>
  );
}

function Totals({ blocking, warnings }: { blocking: number; warnings: number }) {
  const text = useText();
  return (
    <p className="overview-totals">
      {blocking === 0 ? (
        <span className="overview-ready">
          <IconCheckCircleFilled aria-hidden="true" />
          {text("overview-nothing-missing")}
        </span>
      ) : (
        <span>
          <Severity severity="blocks" wordless />
          {text("overview-missing-count", { count: blocking })}
        </span>
      )}
      {warnings > 0 && (
        <span>
          <Severity severity="warning" wordless />
          {text("overview-warnings", { count: warnings })}
        </span>
      )}
    </p>
  );
}

function MissingGroups({ findings }: { findings: readonly Finding[] }) {
  const text = useText();
  const { plan } = usePlan();
  const name = useChapterName();
  const groups = grouped(
    findings,
    (plan.chapters ?? []).map((chapter) => chapter.id),
  );
  return groups.map((group) => (
    <div key={group.chapter ?? ""} className="overview-group">
      <h3>{group.chapter ? name(group.chapter) : text("overview-whole-plan")}</h3>
      <ul className="overview-list">
        {group.findings.map((finding) => (
          <MissingLine key={finding.code + finding.place + finding.message} finding={finding} />
        ))}
      </ul>
    </div>
  ));
}

function MissingLine({ finding }: { finding: Finding }) {
  const goToPlace = useGoToPlace();
  return (
    <li>
      <button type="button" className="overview-jump" onClick={() => goToPlace(finding.place)}>
        <Severity severity={finding.severity} wordless />
        <span>{finding.message}</span>
      </button>
    </li>
  );
}
