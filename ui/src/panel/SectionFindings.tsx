import { useGoToPlace } from "../frame";
import { EmptyState, type Finding, Severity } from "../parts";
import { useText } from "../words";

/** What is to be said of the section that is shown. */
export function SectionFindings({ findings }: { findings: readonly Finding[] }) {
  const text = useText();
  const goToPlace = useGoToPlace();
  if (findings.length === 0) {
    return <EmptyState>{text("panel-no-findings")}</EmptyState>;
  }
  return (
    <ul className="panel-findings">
      {findings.map((finding) => (
        <li key={finding.code + finding.place + finding.message}>
          <button type="button" onClick={() => goToPlace(finding.place)}>
            <Severity severity={finding.severity} wordless />
            <span>
              <span className="panel-message">{finding.message}</span>
              <span className="panel-basis">{finding.basis}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
