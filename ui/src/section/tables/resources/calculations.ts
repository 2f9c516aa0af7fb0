import { choice, choices, eurosByYear, type Field, numberByYear, word } from "../fields";
import type { RowOf } from "../rows";

type Line = RowOf<"budget_lines">;

/** The ways in which a line's amount follows from something else. */
export const CALCULATIONS = ["count-times-price", "percentage", "growth", "personnel", "state-transfers"] as const;

/** A way in which a line's amount follows from something else. */
export type Calculated = (typeof CALCULATIONS)[number];

const ROUNDING: Field<Line> = { name: "rounding", word: "field-rounding", shape: choice("rounding") };

/** What a line of each calculation is computed from, as far as it stands on the line itself. */
export const BASIS: Record<Calculated, { about?: string; fields: readonly Field<Line>[] }> = {
  "count-times-price": {
    fields: [
      { name: "counts", word: "tables-count", shape: numberByYear },
      { name: "unit", word: "field-unit", shape: word },
      { name: "prices", word: "tables-price", shape: eurosByYear },
      ROUNDING,
    ],
  },
  percentage: {
    fields: [
      { name: "percent", word: "field-percent", shape: { is: "percent" } },
      { name: "of", word: "field-of", shape: choices("budget_lines") },
      ROUNDING,
    ],
  },
  growth: {
    about: "tables-growth-about",
    fields: [
      { name: "amounts", word: "tables-growth-start", shape: eurosByYear },
      { name: "growth", word: "tables-growth", shape: numberByYear },
      ROUNDING,
    ],
  },
  personnel: { about: "tables-from-personnel-about", fields: [ROUNDING] },
  "state-transfers": { about: "tables-from-transfers-about", fields: [ROUNDING] },
};
