/** A bar: where it begins and how long it is, from 0 to 1 of the drawing's width. */
export interface Bar {
  /** Which of the drawn series it is of. */
  series: number;
  from: number;
  length: number;
}

/** The bars of a row of the chart. */
export interface Row {
  name: string;
  bars: readonly Bar[];
}

/** Bars on a common scale that has zero in it, and where zero is. */
export interface Bars {
  /** The series that have some amount; the others aren't drawn. */
  series: readonly number[];
  zero: number;
  rows: readonly Row[];
}

/** Amounts by row and series as bars; an amount that isn't known has none. Only the drawing is rounded, never the figures. */
export function barsOf(rows: readonly { name: string; amounts: readonly (string | null)[] }[]): Bars {
  const values = rows.flatMap(({ amounts }) => amounts.flatMap((amount) => (amount === null ? [] : [Number(amount)])));
  const low = Math.min(0, ...values);
  const width = Math.max(0, ...values) - low || 1;
  const at = (value: number) => (value - low) / width;
  const count = Math.max(0, ...rows.map(({ amounts }) => amounts.length));
  const drawn = Array.from({ length: count }, (_, one) => one).filter((one) =>
    rows.some(({ amounts }) => (amounts[one] ?? null) !== null),
  );
  return {
    series: drawn,
    zero: at(0),
    rows: rows.map(({ name, amounts }) => ({
      name,
      bars: drawn.flatMap((one, series) => {
        const amount = amounts[one] ?? null;
        if (amount === null) return [];
        const [start, end] = [at(Math.min(0, Number(amount))), at(Math.max(0, Number(amount)))];
        return [{ series, from: start, length: end - start }];
      }),
    })),
  };
}
