import type { Answer } from "../host";
import { useText } from "../words";

/** The figures that say what kind of area it is. */
export function KeyFigures({ figures }: { figures: Answer<"overview">["figures"] }) {
  const text = useText();
  return (
    <dl className="overview-figures" aria-label={text("overview-figures")}>
      {figures.map((figure) => (
        <div key={figure.label} className="overview-figure">
          <dt>{figure.label}</dt>
          <dd>{figure.value ?? <span className="overview-unknown">{text("overview-figure-unknown")}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
