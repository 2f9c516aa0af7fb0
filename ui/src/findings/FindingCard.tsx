import { Button } from "suomifi-ui-components";
import { useGoToPlace } from "../frame";
import { type Finding, Severity } from "../parts";
import { useText } from "../words";
import "./findings.css";

/** A finding: what is wrong and what to do, where, on which ground, and the way there. */
export function FindingCard({ finding }: { finding: Finding }) {
  const text = useText();
  const goToPlace = useGoToPlace();
  return (
    <li className={`findings-card findings-card-${finding.severity}`}>
      <div className="findings-said">
        <p className="findings-place">
          <Severity severity={finding.severity} /> <span>{finding.place_name}</span>
        </p>
        <p className="findings-message">{finding.message}</p>
        <p className="findings-basis">{text("findings-basis", { basis: finding.basis })}</p>
      </div>
      <Button
        variant="secondary"
        aria-label={text("findings-go-to", { place: finding.place_name })}
        onClick={() => goToPlace(finding.place)}
      >
        {text("findings-go")}
      </Button>
    </li>
  );
}
