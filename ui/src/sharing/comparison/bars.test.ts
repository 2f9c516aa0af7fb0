import { describe, expect, it } from "vitest";
import { barsOf } from "./bars";

describe("the bars of a comparison", () => {
  it("have one scale, and leave out what isn't known", () => {
    const { zero, rows } = barsOf([
      { name: "A", amounts: ["50.00", null] },
      { name: "B", amounts: ["100.00", "25.00"] },
    ]);
    expect(zero).toBe(0);
    expect(rows[0]?.bars).toEqual([{ series: 0, from: 0, length: 0.5 }]);
    expect(rows[1]?.bars).toEqual([
      { series: 0, from: 0, length: 1 },
      { series: 1, from: 0, length: 0.25 },
    ]);
  });

  it("go to the left of zero for what one gets back", () => {
    const { zero, rows } = barsOf([{ name: "A", amounts: ["-50.00", "150.00"] }]);
    expect(zero).toBe(0.25);
    expect(rows[0]?.bars).toEqual([
      { series: 0, from: 0, length: 0.25 },
      { series: 1, from: 0.25, length: 0.75 },
    ]);
  });

  it("leave out cases of which nothing is known", () => {
    const { series, rows } = barsOf([{ name: "A", amounts: ["50.00", null, "25.00"] }]);
    expect(series).toEqual([0, 2]);
    expect(rows[0]?.bars.map((bar) => [bar.series, bar.length])).toEqual([
      [0, 1],
      [1, 0.5],
    ]);
  });

  it("are none long when there is nothing to draw", () => {
    expect(barsOf([{ name: "A", amounts: ["0.00"] }]).rows[0]?.bars).toEqual([{ series: 0, from: 0, length: 0 }]);
  });
});
