import { expect, test } from "vitest";
import type { Plan } from "../host";
import { textIn } from "../words";
import { comparePeriods, periodName } from "./period";
import { editsOf, emptyCellAt, emptyPlace, periodsOf, refusalsOf, subjectsOf } from "./sheet";

const plan = {
  members: [{ id: "m", municipality: "240" }],
  statistics: [
    { id: "s-1", indicator: "population", subject: "240", period: "2024", value: "20000" },
    { id: "s-2", indicator: "population", subject: "851", period: "2023-Q4", value: "21000" },
  ],
} as unknown as Plan;
const nothing = () => ({});

test("periods are in the order of time, a month before the quarter and the year that end with it", () => {
  const periods = ["2025", "2024", "2024-12", "2024-Q4", "2024-Q1", "2025-01"];
  expect(periods.sort(comparePeriods)).toEqual(["2024-Q1", "2024-12", "2024-Q4", "2024", "2025-01", "2025"]);
});

test("periods are said in words", () => {
  expect(periodName("2025", textIn("fi"))).toBe("2025");
  expect(periodName("2017-08", textIn("fi"))).toBe("elokuu 2017");
  expect(periodName("2025-Q2", textIn("sv"))).toContain("2025");
});

test("the sheet has the periods with values and those just added, and a row for everyone who has values", () => {
  expect(periodsOf(plan, "population", ["2025"])).toEqual(["2023-Q4", "2024", "2025"]);
  expect(subjectsOf(plan, "population")).toEqual(["240", "851", "others", "area"]);
});

test("a value is typed as it stands, an emptied one goes, a new one comes with its raw text", () => {
  const cells = [
    { place: "statistics/s-1/value", text: "20 100" },
    { place: "statistics/s-2/value", text: " " },
    { place: emptyPlace({ indicator: "population", subject: "area", period: "2024" }), text: "41 000,5" },
    { place: emptyPlace({ indicator: "population", subject: "area", period: "2025" }), text: "" },
  ];
  const { edits } = editsOf(cells, () => ({ status: "estimate" }));
  expect(edits[0]).toEqual({ kind: "type", place: "statistics/s-1/value", text: "20 100" });
  expect(edits[1]).toEqual({ kind: "remove", place: "statistics/s-2" });
  expect(edits[2]).toMatchObject({ kind: "insert", table: "statistics", row: { subject: "area", status: "estimate" } });
  expect(edits[3]).toMatchObject({ kind: "type", text: "41 000,5" });
  expect(edits).toHaveLength(4);
});

test("a new value that isn't understood is refused at its cell, and its row isn't kept as a zero", () => {
  const place = emptyPlace({ indicator: "population", subject: "240", period: "2025" });
  const sheet = editsOf([{ place, text: "paljon" }], nothing);
  const { refusals, unmade } = refusalsOf(sheet, [{ index: 1, message: { fi: "Ei ole luku.", sv: "Inte ett tal." } }]);
  expect(refusals).toEqual([{ place, message: { fi: "Ei ole luku.", sv: "Inte ett tal." } }]);
  expect(unmade).toHaveLength(1);
});

test("an empty cell has the place that findings give it, and is found by it", () => {
  const cell = { indicator: "long-term", subject: "others", period: "2025-Q1" };
  expect(emptyPlace(cell)).toBe("statistics/long-term.others.2025-Q1");
  expect(emptyCellAt(emptyPlace(cell))).toEqual(cell);
  expect(emptyCellAt("statistics/stat-1/value")).toBeUndefined();
  expect(emptyCellAt("statistics/status")).toBeUndefined();
});
