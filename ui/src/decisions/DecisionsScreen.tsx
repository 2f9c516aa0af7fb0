import { FindingCard } from "../findings";
import { JumpTo, Page, Part, useFindings } from "../parts";
import { parsePlace } from "../plan";
import { useText } from "../words";
import { DecisionLog } from "./DecisionLog";
import { Proposal } from "./Proposal";
import { Versions } from "./Versions";
import "./decisions.css";

/** The tables whose findings belong here, and the field of the area that sets the date. */
const HERE = ["decisions", "versions", "proposal_points"];
const DEADLINE = "area/deadline";

/** Who decides what and when: the members' decisions, the frozen versions that they approve, the proposal that they are given. */
export function DecisionsScreen({ place }: { place?: string | undefined }) {
  const text = useText();
  return (
    <Page title={text("decisions-title")} lead={text("decisions-lead")}>
      <Clock />
      <JumpTo place={place}>
        <DecisionLog />
      </JumpTo>
      <Versions />
      <Proposal />
    </Page>
  );
}

/** What is to be said of decisions, versions and dates. */
function Clock() {
  const text = useText();
  const findings = useFindings()?.findings.filter(
    ({ place }) => HERE.includes(parsePlace(place).table) || place === DEADLINE,
  );
  if (!findings || findings.length === 0) {
    return null;
  }
  return (
    <Part title={text("decisions-notices")}>
      <p className="parts-hint">{text("decisions-clock")}</p>
      <ul className="findings-list">
        {findings.map((finding) => (
          <FindingCard key={finding.code + finding.place + finding.message} finding={finding} />
        ))}
      </ul>
    </Part>
  );
}
