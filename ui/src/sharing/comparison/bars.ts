/** A bar: where it begins and how long it is, from 0 to 1 of the drawing's width. */
export interface Bar {
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
  zero: number;
  rows: readonly Row[];
}

/** Amounts by row and series as bars; an amount that isn't known has none. Only the drawing is rounded, never the figures. */
export function barsOf(rows: readonly { name: string; amounts: readonly (string | null)[] }[]): Bars {
  const values = rows.flatMap(({ amounts }) => amounts.flatMap((amount) => (amount === null ? [] : [Number(amount)])));
  const low = Math.min(0, ...values);
  const width = Math.max(0, ...values) - low || 1;
  const at = (value: number) => (value - low) / width;
  return {
    zero: at(0),
    rows: rows.map(({ name, amounts }) => ({
      name,
      bars: amounts.flatMap((amount, series) => {
        if (amount === null) return [];
        const [start, end] = [at(Math.min(0, Number(amount))), at(Math.max(0, Number(amount)))];
        return [{ series, from: start, length: end - start }];
      }),
    })),
  };
}
