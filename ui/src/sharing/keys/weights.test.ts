import { describe, expect, it } from "vitest";
import { sum } from "../figures/decimal";
import { leftOf, madeWhole } from "./weights";

describe("what is left of a hundred", () => {
  it("is exact, and nothing when the weights are whole", () => {
    expect(leftOf(["45", "45", "10"])).toBe("0");
    expect(leftOf(["33,3", "33.3 %", "33,3"])).toBe("0.1");
    expect(leftOf(["60", "60"])).toBe("-20");
  });

  it("isn't known while a weight is being typed", () => {
    expect(leftOf(["45", ""])).toBeUndefined();
  });
});

describe("weights that are made whole", () => {
  it("keep their proportions", () => {
    expect(madeWhole(["40", "40", "20"])).toEqual(["40", "40", "20"]);
    expect(madeWhole(["20", "20", "10"])).toEqual(["40", "40", "20"]);
    expect(madeWhole(["60", "60"])).toEqual(["50", "50"]);
  });

  it("come to a hundred whatever they were", () => {
    for (const weights of [
      ["40", "40", "10"],
      ["1", "1", "1"],
      ["0,05", "7", "13"],
      ["0", "0", "0"],
      ["-5", "5", "6"],
    ]) {
      expect(Number(sum(madeWhole(weights)))).toBe(100);
    }
  });

  it("are equal when there are none", () => {
    expect(madeWhole(["0", "0", "0", "0"])).toEqual(["25", "25", "25", "25"]);
  });
});
