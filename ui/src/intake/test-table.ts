/** A table for tests: what the desk says of it, with and without answers. */
import type { Choices, TableFileView, TablePreview } from "../host";

/** The file that the desk has read. */
export const FILE: TableFileView = {
  name: "vaesto.xlsx",
  kind: "xlsx",
  sheets: [
    { name: "Taulu 1", rows: 3, columns: 3, hidden: false },
    { name: "Vanha", rows: 1, columns: 1, hidden: true },
  ],
  sheet: 0,
  title: "Väestö kunnittain",
  table: "11ra",
  source: "Tilastokeskus",
  updated: "2026-04-01",
  notes: [],
};

/** What is understood of it: the second column only when the user has said what it means. */
export function previewOf({ indicators, decimal }: Choices): TablePreview {
  const answer = indicators?.Hakijat;
  const isKnown = answer?.kind === "indicator";
  const value = (cell: string, change: "new" | "replaced", old: string | null, name: string) => ({
    cell,
    subject: "638",
    subject_name: "Porvoo",
    indicator_name: name,
    period: "2025",
    period_name: "2025",
    value: "51177",
    text: "51 177",
    old: old && "51 100",
    change,
    status: "estimate" as const,
    mark: "*",
  });
  return {
    counts: { new: isKnown ? 1 : 0, replaced: 1, same: 0, outside: 2, missing: 0, skipped: 0, not_understood: 1 },
    remarks: ["Rivi 1 luettiin otsikoksi."],
    problems: [{ code: "municipality", message: "Kuntaa ei tunnistettu: Porvo.", cells: ["A3", "A9"], count: 3 }],
    columns: [
      { letters: "A", heading: "Kunta", role: "place", text: "kunta tai alue", decimal: null },
      { letters: "B", heading: "Väkiluku", role: "values", text: "luvut", decimal: decimal ?? null },
    ],
    labels: [
      {
        label: "Väkiluku",
        meaning: { kind: "indicator", id: "population" },
        known: "usual",
        suggestions: [],
        count: 1,
        cell: "B1",
      },
      {
        label: "Hakijat",
        meaning: answer ?? null,
        known: answer ? "chosen" : "no",
        suggestions: [{ kind: "new", name: { fi: "Hakijat", sv: "Sökande" } }],
        count: 1,
        cell: "C1",
      },
    ],
    places: [],
    periods: [],
    needs_period: false,
    needs_subject: false,
    needs_decimal: !decimal,
    values: [value("B2", "replaced", "51100", "Asukasluku"), ...(isKnown ? [value("C2", "new", null, "Hakijat")] : [])],
    sample: [
      {
        number: 1,
        cells: [
          { text: "Kunta", role: "heading" },
          { text: "Väkiluku", role: "heading" },
          { text: "Hakijat", role: "heading" },
        ],
      },
      {
        number: 2,
        cells: [
          { text: "Porvoo", role: "label" },
          { text: "51 177*", role: "replaced" },
          { text: "51 177*", role: isKnown ? "new" : "left-out" },
        ],
      },
      {
        number: 3,
        cells: [
          { text: "Porvo", role: "problem" },
          { text: "1", role: "problem" },
          { text: "", role: "none" },
        ],
      },
    ],
    source: { name: { fi: "Tilastokeskus" }, table: "11ra" },
    known_source: null,
    retrieved: "2026-11-22",
  };
}
