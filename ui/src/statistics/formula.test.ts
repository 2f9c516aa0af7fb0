import { expect, test } from "vitest";
import type { Plan } from "../host";
import { formulaEdit, partsFor, periodsBelow, toggled } from "./formula";
import type { Indicator } from "./sheet";

const rate = { id: "rate", name: {} } as unknown as Indicator;
const computed = {
  ...rate,
  id: "computed",
  formula: { numerator: ["served"], denominator: ["unemployed"], denominator_period: "2023-12", factor: "100" },
} as Indicator;
const served = { id: "served", name: {} } as unknown as Indicator;
const unemployed = { id: "unemployed", name: {} } as unknown as Indicator;
const plan = {
  indicators: [rate, computed, served, unemployed],
  statistics: [
    { id: "1", indicator: "unemployed", period: "2024" },
    { id: "2", indicator: "unemployed", period: "2025" },
    { id: "3", indicator: "served", period: "2026" },
  ],
} as unknown as Plan;

test("a formula adds up indicators that aren't computed themselves, in their order", () => {
  expect(partsFor(plan, rate)).toEqual([served, unemployed]);
  expect(toggled([served, unemployed], ["unemployed"], "served")).toEqual(["served", "unemployed"]);
  expect(toggled([served, unemployed], ["served", "unemployed"], "unemployed")).toEqual(["served"]);
});

test("a formula begins when there is something above and below the line, as per cent", () => {
  expect(formulaEdit(rate, { numerator: ["served"], denominator: [] }, "numerator")).toBeUndefined();
  const both = { numerator: ["served"], denominator: ["unemployed"] };
  expect(formulaEdit(rate, both, "denominator")).toEqual({
    kind: "set",
    place: "indicators/rate/formula",
    value: { ...both, factor: "100" },
  });
});

test("a formula that is there changes in one part, and neither sum is ever emptied", () => {
  const more = { numerator: ["served"], denominator: ["served", "unemployed"] };
  expect(formulaEdit(computed, more, "denominator")).toEqual({
    kind: "set",
    place: "indicators/computed/formula.denominator",
    value: ["served", "unemployed"],
  });
  expect(formulaEdit(computed, { ...more, numerator: [] }, "numerator")).toBeUndefined();
});

test("the period below the line is one that the indicators there have, or the one that was agreed", () => {
  expect(periodsBelow(plan, computed)).toEqual(["2024", "2025", "2023-12"]);
});
