import { expect, test } from "vitest";
import type { TablePreview, ValueView } from "../host";
import { forOtherSheet, letters, meaning, openQuestions, place, retold, toTake, understood } from "./choices";

const COUNTS = { new: 2, replaced: 1, same: 1, outside: 0, missing: 0, skipped: 0, not_understood: 0 };

function preview(change: object): TablePreview {
  return {
    counts: COUNTS,
    labels: [],
    places: [],
    periods: [],
    values: [],
    needs_period: false,
    needs_subject: false,
    needs_decimal: false,
    ...change,
  } as unknown as TablePreview;
}

test("what isn't answered is counted, whatever kind of question it is", () => {
  const asked = preview({
    labels: [{ meaning: null }, { meaning: { kind: "skip" } }],
    places: [{ chosen: null }],
    periods: [{ chosen: { kind: "period", period: "2025" } }],
    needs_decimal: true,
  });
  expect(openQuestions(asked)).toBe(3);
  expect(openQuestions(preview({}))).toBe(0);
});

test("only what changes the plan is taken", () => {
  expect(toTake(preview({}))).toBe(3);
});

test("an answer joins those before it and can be taken back", () => {
  const first = meaning({ decimal: "comma" }, "Väkiluku", { kind: "indicator", id: "population" });
  const both = place(first, "Pernaja", { kind: "subject", subject: "434" });
  expect(both).toEqual({
    decimal: "comma",
    indicators: { Väkiluku: { kind: "indicator", id: "population" } },
    places: { Pernaja: { kind: "subject", subject: "434" } },
  });
  expect(meaning(both, "Väkiluku", undefined).indicators).toEqual({});
});

test("on another sheet the meanings of words hold, what was said of the one sheet doesn't", () => {
  const choices = {
    indicators: { x: { kind: "skip" } as const },
    decimal: "comma" as const,
    period: "2025",
    forget: true,
  };
  expect(forOtherSheet(choices)).toEqual({ indicators: { x: { kind: "skip" } }, forget: true });
});

test("a text that is emptied in a language is absent there", () => {
  expect(retold({ fi: "Luku", sv: "Tal" }, "sv", " ")).toEqual({ fi: "Luku" });
  expect(retold(undefined, "fi", "Luku")).toEqual({ fi: "Luku" });
});

test("figures are counted by indicator and period, unless the list isn't whole", () => {
  const value = (indicator_name: string, period_name: string) => ({ indicator_name, period_name }) as ValueView;
  const values = [value("A", "2024"), value("A", "2025"), value("A", "2025"), value("B", "2025")];
  expect(understood(preview({ values }))).toEqual([
    { indicator: "A", period: "2024", count: 1 },
    { indicator: "A", period: "2025", count: 2 },
    { indicator: "B", period: "2025", count: 1 },
  ]);
  expect(understood(preview({ values: values.slice(1) }))).toEqual([]);
});

test("columns have the letters that spreadsheets give them", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(letters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});
