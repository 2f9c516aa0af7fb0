import { useId } from "react";
import { useText } from "../../words";
import type { Comparison } from "../answers";
import { type Bar, barsOf, type Row } from "./bars";

/** The drawing's measures, in its own units. */
const NAMES = 120;
const WIDTH = 380;
const THICK = 12;
const APART = 10;
/** How many looks bars have before they begin again. */
const LOOKS = 6;

/** What each municipality carries in each case, as bars beside each other. The table above it says the same in figures. */
export function BarChart({ comparison }: { comparison: Comparison }) {
  const text = useText();
  const id = useId();
  const { series, zero, rows } = barsOf(comparison.municipalities);
  const tall = series.length * THICK + APART;
  const height = rows.length * tall;
  return (
    <figure className="sharing-chart">
      <figcaption>
        {text("sharing-chart")}
        <ul className="sharing-legend">
          {series.map((one, at) => (
            <li key={one}>
              <svg viewBox="0 0 16 12" aria-hidden="true">
                <rect className={look(at)} width="16" height="12" />
              </svg>
              {comparison.cases[one]?.name}
            </li>
          ))}
        </ul>
      </figcaption>
      <svg viewBox={`0 0 ${NAMES + WIDTH} ${height}`} role="img" aria-labelledby={id}>
        <title id={id}>{text("sharing-chart-about")}</title>
        {rows.map((row, at) => (
          <RowOfBars key={row.name} row={row} top={at * tall} tall={tall} />
        ))}
        <line className="sharing-axis" x1={NAMES + zero * WIDTH} x2={NAMES + zero * WIDTH} y1="0" y2={height} />
      </svg>
    </figure>
  );
}

function RowOfBars({ row, top, tall }: { row: Row; top: number; tall: number }) {
  return (
    <g>
      <text x={NAMES - 8} y={top + tall / 2} textAnchor="end" dominantBaseline="central">
        {row.name}
      </text>
      {row.bars.map((bar) => (
        <BarOf key={bar.series} bar={bar} top={top + APART / 2 + bar.series * THICK} />
      ))}
    </g>
  );
}

function BarOf({ bar, top }: { bar: Bar; top: number }) {
  return (
    <rect
      className={look(bar.series)}
      x={NAMES + bar.from * WIDTH}
      y={top + 1}
      width={bar.length * WIDTH}
      height={THICK - 2}
    />
  );
}

function look(series: number): string {
  const first = `sharing-look-${series % LOOKS}`;
  return series < LOOKS ? first : `${first} sharing-again`;
}
