import { describe, expect, it } from "vitest";
import { subtotalPart } from "./subtotals";

const year = (expenses: string, income: string) => ({ expenses, income, net: "0.00", missing: [] });

describe("the subtotal of a group", () => {
  it("is its expenses or its income when it has only those", () => {
    expect(subtotalPart({ years: { 2025: year("10.00", "0.00"), 2026: year("0.00", "0.00") } })).toBe("expenses");
    expect(subtotalPart({ years: { 2025: year("0.00", "10.00") } })).toBe("income");
  });

  it("is what remains when it has both, in whichever years", () => {
    expect(subtotalPart({ years: { 2025: year("10.00", "0.00"), 2026: year("0.00", "3.00") } })).toBe("net");
  });
});
