import { describe, expect, it } from "vitest";
import { emptied, filled, layOver } from "./fill";
import { arrow, edge, type Sheet } from "./range";
import type { GridColumn } from "./types";

interface Line {
  id: string;
  name: string;
  kind: string;
  sum: string;
}

const columns: GridColumn<Line>[] = [
  { key: "name", title: "Nimi", kind: "text", text: (row) => row.name, place: ({ id }) => `lines/${id}/name` },
  {
    key: "kind",
    title: "Laji",
    kind: "choice",
    text: (row) => row.kind,
    place: ({ id }) => `lines/${id}/kind`,
    choices: [
      { value: "expense", label: "Menot" },
      { value: "income", label: "Tulot" },
    ],
  },
  { key: "sum", title: "Summa", kind: "computed", text: (row) => row.sum },
];

function sheet(rows: Line[]): Sheet<Line> {
  return { rows, columns, shown: (row, column) => column.text(row) };
}

const two = sheet([
  { id: "a", name: "Vuokra", kind: "Menot", sum: "1" },
  { id: "b", name: "Tuki", kind: "Tulot", sum: "2" },
]);
const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe("a pasted block", () => {
  it("goes from the active cell, adds the rows that it lacks and reads labels as values", () => {
    expect(
      layOver(
        two,
        [
          ["Uusi", "tulot"],
          ["Toinen", "Menot"],
        ],
        at(1, 0),
        true,
      ),
    ).toEqual({
      cells: [
        { place: "lines/b/name", text: "Uusi" },
        { place: "lines/b/kind", text: "income" },
      ],
      added: [{ name: "Toinen", kind: "expense" }],
      lost: 0,
    });
  });

  it("passes over computed cells and counts what has nowhere to go", () => {
    const paste = layOver(
      two,
      [
        ["Menot", "99", "ulkona"],
        ["Menot", "", ""],
      ],
      at(1, 1),
      false,
    );
    expect(paste).toEqual({ cells: [{ place: "lines/b/kind", text: "expense" }], added: [], lost: 2 });
  });

  it("of one cell fills the whole range", () => {
    expect(layOver(two, [["x"]], at(0, 0, 1, 0), true).cells.map(({ text }) => text)).toEqual(["x", "x"]);
  });

  it("empties the cells that are empty in it", () => {
    expect(layOver(two, [[""]], at(0, 0), true).cells).toEqual([{ place: "lines/a/name", text: "" }]);
  });
});

describe("filling", () => {
  it("copies the first row of a range down", () => {
    expect(filled(two, at(0, 0, 1, 1), "down")).toEqual([
      { place: "lines/b/name", text: "Vuokra" },
      { place: "lines/b/kind", text: "expense" },
    ]);
  });

  it("of a single cell takes its neighbour's text, and does nothing at the edge", () => {
    expect(filled(two, at(1, 0), "down")).toEqual([{ place: "lines/b/name", text: "Vuokra" }]);
    expect(filled(two, at(0, 0), "down")).toEqual([]);
    expect(filled(two, at(0, 0), "right")).toEqual([]);
  });
});

it("emptying leaves alone what is empty or computed", () => {
  const rows = sheet([{ id: "a", name: "", kind: "Menot", sum: "1" }]);
  expect(emptied(rows, at(0, 0, 0, 2))).toEqual([{ place: "lines/a/kind", text: "" }]);
});

describe("Ctrl with an arrow", () => {
  const line = [true, true, false, false, true];
  it.each([
    [0, 1, 1],
    [1, 1, 4],
    [2, 1, 4],
    [4, -1, 1],
    [3, -1, 1],
    [4, 1, 4],
    [0, -1, 0],
  ] as const)("from %i by %i leads to %i", (from, step, to) => {
    expect(edge(line, from, step)).toBe(to);
  });

  it("moves in both directions of the sheet", () => {
    expect(arrow(two, { row: 0, column: 0 }, "ArrowDown", true)).toEqual({ row: 1, column: 0 });
    expect(arrow(two, { row: 1, column: 0 }, "ArrowRight", true)).toEqual({ row: 1, column: 2 });
    expect(arrow(two, { row: 0, column: 0 }, "ArrowUp", false)).toEqual({ row: 0, column: 0 });
  });
});
