import { useId } from "react";
import { useText } from "../words";
import { BELONGING, type GuidanceTopic, tellsReaders } from "./topics";
import "./guidance.css";

interface GuidanceProps {
  /** What the guidance is about. */
  topic: GuidanceTopic;
}

/** Guidance for the panel: what the Act says, what good plans tell, what to check. */
export function Guidance({ topic }: GuidanceProps) {
  const text = useText();
  const title = useId();
  const belonging = BELONGING[topic];
  return (
    <section className="help-guidance" aria-labelledby={title}>
      <h2 id={title}>{text(`guidance-${topic}-title`)}</h2>
      <Advice topic={topic} />
      {belonging && (
        <details className="help-guidance-more" key={belonging}>
          <summary>{text(`guidance-${belonging}-title`)}</summary>
          <Advice topic={belonging} />
        </details>
      )}
      <p className="help-guidance-limit">{text("guidance-not-advice")}</p>
    </section>
  );
}

function Advice({ topic }: GuidanceProps) {
  const text = useText();
  return (
    <>
      <div className="help-guidance-law">
        <h3>{text("guidance-law-heading")}</h3>
        <p>{text(`guidance-${topic}-law`)}</p>
      </div>
      <h3>{text(tellsReaders(topic) ? "guidance-points-heading" : "guidance-tips-heading")}</h3>
      <Lines text={text(`guidance-${topic}-points`)} />
      <h3>{text("guidance-check-heading")}</h3>
      <Lines text={text(`guidance-${topic}-check`)} />
    </>
  );
}

/** A message of several lines as a list, a line each. */
function Lines(props: { text: string }) {
  return (
    <ul>
      {props.text.split("\n").map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
