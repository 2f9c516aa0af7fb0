import { describe, expect, it } from "vitest";
import { compareNumbers, minus, signOf, sum, typedNumber } from "./decimal";

describe("numbers as people type them", () => {
  it.each([
    ["45", "45"],
    ["45,5 %", "45.5"],
    ["\u22121\u00a0234,50", "-1234.50"],
    [" 0,05", "0.05"],
  ])("%s is understood", (typed, meant) => expect(typedNumber(typed)).toBe(meant));

  it.each(["", "n. 20", "4,", "1.2.3", "%"])("%j is not", (typed) => expect(typedNumber(typed)).toBeUndefined());
});

describe("sums and differences", () => {
  it("are exact beyond what a float can hold", () => {
    expect(sum(["9007199254740993.01", "0.01"])).toBe("9007199254740993.02");
    expect(sum(["0.1", "0.2"])).toBe("0.3");
    expect(minus("10162216.00", "1088808.84")).toBe("9073407.16");
  });

  it("keep signs below one", () => {
    expect(minus("0.00", "0.05")).toBe("-0.05");
    expect(sum(["-0.05", "0.05"])).toBe("0.00");
    expect(sum([])).toBe("0");
  });

  it("order numbers by what they are worth", () => {
    expect(compareNumbers("-2.5", "1")).toBe(-1);
    expect(compareNumbers("1.50", "1.5")).toBe(0);
    expect(compareNumbers("10", "9.99")).toBe(1);
    expect([signOf("-0.01"), signOf("0.00"), signOf("3")]).toEqual([-1, 0, 1]);
  });
});
