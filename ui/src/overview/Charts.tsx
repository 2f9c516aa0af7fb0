import { useEffect, useRef } from "react";
import { useGoToPlace } from "../frame";
import type { Answer } from "../host";
import { Part } from "../parts";
import { useAnswer } from "../plan";
import { useText } from "../words";

type Chart = Answer<"charts">[number];

/** The plan's charts as its documents have them. */
export function Charts() {
  const text = useText();
  const charts = useAnswer("charts", {}).data;
  if (!charts || charts.length === 0) {
    return null;
  }
  return (
    <Part title={text("overview-charts")}>
      <div className="overview-charts">
        {charts.map((chart) => (
          <ChartFigure key={chart.id} chart={chart} />
        ))}
      </div>
    </Part>
  );
}

function ChartFigure({ chart }: { chart: Chart }) {
  const goToPlace = useGoToPlace();
  const drawing = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Parsed as a picture, not as a page: nothing in it can run. It says itself what it shows.
    const picture = new DOMParser().parseFromString(chart.svg, "image/svg+xml").documentElement;
    drawing.current?.replaceChildren(picture);
  }, [chart.svg]);
  return (
    <figure className="overview-chart">
      <figcaption>
        <button type="button" className="overview-cell" onClick={() => goToPlace(chart.place)}>
          {chart.title}
        </button>
      </figcaption>
      <div ref={drawing} className="overview-drawing" />
    </figure>
  );
}
