import { describe, expect, it } from "vitest";
import { inOrder, type SortValue, turned } from "./sort";

const byNumber = (row: { number: string | null }): SortValue => row;

describe("the order of a table", () => {
  it("is by what numbers are worth, not by their digits", () => {
    const rows = ["9.00", "-100.00", "10.50"].map((number) => ({ number }));
    const ordered = inOrder(rows, byNumber, { key: "k", direction: "ascending" });
    expect(ordered.map(({ number }) => number)).toEqual(["-100.00", "9.00", "10.50"]);
  });

  it("has rows without a figure last in both directions", () => {
    const rows = [{ number: null }, { number: "1" }, { number: "2" }];
    for (const direction of ["ascending", "descending"] as const) {
      expect(inOrder(rows, byNumber, { key: "k", direction }).at(-1)).toEqual({ number: null });
    }
  });

  it("has names in the order of the alphabet that ends with å, ä and ö", () => {
    const rows = ["Äänekoski", "Åland", "Askola", "Örö"].map((name) => ({ name }));
    const ordered = inOrder(rows, (row) => row, { key: "n", direction: "ascending" });
    expect(ordered.map(({ name }) => name)).toEqual(["Askola", "Åland", "Äänekoski", "Örö"]);
  });

  it("turns when its heading is pressed again", () => {
    const once = turned(undefined, "amount", false);
    expect(once.direction).toBe("descending");
    expect(turned(once, "amount", false).direction).toBe("ascending");
    expect(turned(once, "name", true)).toEqual({ key: "name", direction: "ascending" });
  });
});
