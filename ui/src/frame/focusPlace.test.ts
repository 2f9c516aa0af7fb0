import { expect, test } from "vitest";
import { above, focusPlace } from "./focusPlace";

test("the places above a place, the nearest first", () => {
  expect(above("offices/o-1/name[fi]")).toEqual(["offices/o-1/name[fi]", "offices/o-1/name", "offices/o-1", "offices"]);
});

test("the field of a place gets the focus", () => {
  Element.prototype.scrollIntoView = () => undefined;
  document.body.innerHTML = `<input data-place="area/name[fi]"><input data-place="area/name[sv]">`;
  focusPlace("area/name[sv]");
  expect(document.activeElement?.getAttribute("data-place")).toBe("area/name[sv]");
});
