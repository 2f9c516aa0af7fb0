import { describe, expect, it } from "vitest";
import { textIn } from "../../words";
import type { ScenarioComparison } from "../answers";
import { memoTableOf } from "./columns";

const GAP = { gap: "Määrä puuttuu.", place: "budget_lines/l-3/amounts.2027" };
const sums = (expenses: string, net: string) => ({ expenses, income: "0.00", net, missing: [] });
const comparison = {
  scenarios: [
    { id: null, name: "Suunnitelman mukaan", person_years: "60", total: sums("100.00", "100.00") },
    { id: "s-1", name: "Vasek", person_years: "73.7", total: sums("120.50", "120.50") },
    { id: "s-2", name: "Rannikko", person_years: GAP, total: GAP },
  ],
  rows: [
    {
      name: "Palkat",
      kind: "expense",
      group: "",
      lines: ["l-1", "l-2", null],
      amounts: ["100.00", "120.50", null],
      differences: ["0.00", "20.50", null],
    },
    {
      name: "Tilat",
      kind: "expense",
      group: "",
      lines: [null, null, "l-3"],
      amounts: [null, null, GAP],
      differences: [],
    },
  ],
  explanation: [],
} as unknown as ScenarioComparison;

describe("the alternatives in a memo", () => {
  const { rows } = memoTableOf(comparison, "Vaihtoehdot", textIn("fi"));
  const row = (name: string) => rows.find(([first]) => first === name)?.map((cell) => cell.replaceAll("\u00a0", " "));

  it("have a column for the plan, and two for each alternative", () => {
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([6]));
  });

  it("say a line that isn't there with a dash, and an amount that isn't known as missing", () => {
    expect(row("Palkat")).toEqual(["Palkat", "100,00 €", "120,50 €", "+20,50 €", "–", "–"]);
    expect(row("Tilat")).toEqual(["Tilat", "–", "–", "–", "puuttuu", "–"]);
  });

  it("compare the sums and the person-years with the plan's", () => {
    expect(row("Nettomenot")).toEqual(["Nettomenot", "100,00 €", "120,50 €", "+20,50 €", "puuttuu", "–"]);
    expect(row("Henkilötyövuodet")).toEqual(["Henkilötyövuodet", "60", "73,7", "+13,7", "puuttuu", "–"]);
  });
});
