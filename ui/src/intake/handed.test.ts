import { renderHook } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { handTable, useHandedTables } from "./handed";

test("a dropped table is read while the statistics are on the screen, and by nobody else", () => {
  expect(handTable("/home/aino/vaesto.xlsx")).toBe(false);
  const read = vi.fn();
  const { unmount } = renderHook(() => useHandedTables(read));
  for (const name of ["a.csv", "A.XLSX", "b.ods", "c.px", "d.json"]) {
    expect(handTable(`/home/aino/${name}`)).toBe(true);
  }
  expect(read).toHaveBeenLastCalledWith("/home/aino/d.json");
  unmount();
  expect(handTable("/home/aino/vaesto.xlsx")).toBe(false);
});

test("a plan that is dropped is opened, not read as a table", () => {
  renderHook(() => useHandedTables(() => undefined));
  expect(handTable("/home/aino/alue.laadin")).toBe(false);
  expect(handTable("/home/aino/alue.pdf")).toBe(false);
});
