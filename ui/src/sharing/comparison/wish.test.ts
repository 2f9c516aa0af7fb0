import { describe, expect, it } from "vitest";
import type { Plan } from "../../host";
import { casesOf, keysOf, NO_WISH, poolOf, toggled } from "./wish";

const plan = {
  keys: [{ id: "k-1" }, { id: "k-2" }],
  pools: [
    { id: "p-1", key: "k-1", alternatives: ["k-2"] },
    { id: "p-2", key: "k-1", alternatives: ["k-2", "k-1"] },
  ],
  scenarios: [{ id: "s-1" }],
} as unknown as Plan;

describe("what is compared", () => {
  it("begins with the keys that the plan names as alternatives", () => {
    expect(keysOf({ ...NO_WISH, pool: "p-1" }, plan)).toEqual(["k-2"]);
    expect(keysOf(NO_WISH, plan)).toEqual(["k-2", "k-1"]);
  });

  it("is no key when every key was taken away", () => {
    expect(keysOf({ ...NO_WISH, keys: [] }, plan)).toEqual([]);
  });

  it("leaves out keys and alternatives that the plan no longer has", () => {
    expect(casesOf({ ...NO_WISH, keys: ["k-1", "gone"], scenarios: ["s-1", "gone"] }, plan)).toEqual([
      { key: "k-1" },
      { scenario: "s-1" },
    ]);
  });

  it("is all costs when the chosen pool is gone", () => {
    expect(poolOf({ ...NO_WISH, pool: "p-2" }, plan)).toBe("p-2");
    expect(poolOf({ ...NO_WISH, pool: "gone" }, plan)).toBeUndefined();
  });

  it("has a change of members once somebody comes or goes and the share is a percentage", () => {
    const change = { id: "c", leaving: ["638"], joining: [], follows: "37,5" };
    expect(casesOf({ ...NO_WISH, keys: [], changes: [change] }, plan)).toEqual([{ leaving: ["638"], follows: "37.5" }]);
    for (const wrong of [{ leaving: [] }, { follows: "101" }, { follows: "-1" }, { follows: "paljon" }]) {
      expect(casesOf({ ...NO_WISH, keys: [], changes: [{ ...change, ...wrong }] }, plan)).toEqual([]);
    }
  });

  it("gains and loses what is ticked", () => {
    expect(toggled(["a", "b"], "a")).toEqual(["b"]);
    expect(toggled(["a"], "b")).toEqual(["a", "b"]);
  });
});
