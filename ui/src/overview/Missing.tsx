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

/** What keeps the plan from being submitted, as a list whose every line leads to its field. */
export function Missing() {
  const text = useText();
  const go = useGo();
  const all = useFindings();
  const [every, setEvery] = useState(false);
  if (!all) {
    return null;
  }
  const blocking = all.findings.filter((finding) => finding.severity === "blocks");
  const shown = every ? blocking : blocking.slice(0, FIRST);
  return (
    <Part
      title={text("overview-missing", { count: blocking.length })}
      actions={
        <Button variant="secondaryNoBorder" onClick={() => go({ screen: "findings" })}>
          {text("overview-all-findings", { count: all.findings.length })}
        </Button>
      }
    >
      {blocking.length === 0 ? (
        <p className="overview-ready">
          <IconCheckCircleFilled aria-hidden="true" />
          {text("overview-nothing-missing")}
        </p>
      ) : (
        <MissingGroups findings={shown} />
      )}
      {blocking.length > FIRST && (
        <Button variant="secondary" aria-expanded={every} onClick={() => setEvery(!every)}>
          {every ? text("overview-show-fewer") : text("overview-show-all", { count: blocking.length })}
        </Button>
      )}
    </Part>
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
