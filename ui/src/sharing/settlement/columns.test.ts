import { describe, expect, it } from "vitest";
import { textIn } from "../../words";
import type { YearEnd } from "../answers";
import { advanceColumns, memoTablesOf, totalsOf } from "./columns";

const months = (first: string, rest: string) => [first, ...Array.from({ length: 11 }, () => rest)];
const advances = [
  { code: "638", name: "Porvoo", months: months("10.01", "10.00"), total: "120.01" },
  { code: "018", name: "Askola", months: months("1.00", "1.00"), total: "12.00" },
];
const settlement = [
  { code: "638", name: "Porvoo", actual: "130.00", paid: "120.01", balance: "9.99" },
  { code: "018", name: "Askola", actual: "11.00", paid: "12.00", balance: "-1.00" },
];
const text = textIn("fi");
const plain = (cells: readonly string[] | undefined) => cells?.map((cell) => cell.replaceAll("\u00a0", " "));

describe("the year's money", () => {
  it("adds up below each month and in all", () => {
    const [sums] = totalsOf(advanceColumns(text), advances, text);
    expect(sums?.["month-0"]).toBe("11,01\u00a0€");
    expect(sums?.total).toBe("132,01\u00a0€");
  });

  it("says in words who pays more and who is paid back", () => {
    const [, balances] = memoTablesOf({ advances, settlement, explanation: [] } as YearEnd, 2025, text);
    expect(plain(balances?.rows[1])?.slice(3)).toEqual(["9,99 €", "Kunta maksaa lisää"]);
    expect(plain(balances?.rows[2])?.slice(3)).toEqual(["−1,00 €", "Kunnalle palautetaan"]);
  });

  it("leaves out of a memo what can't be had", () => {
    const gap = { gap: "Toteutuneet puuttuvat.", place: "pools/p/actuals.2025" };
    const tables = memoTablesOf({ advances, settlement: gap, explanation: [] } as YearEnd, 2025, text);
    expect(tables).toHaveLength(1);
  });
});
