import { expect, test } from "vitest";
import { byPage, placesOf, type Spot, spotOf } from "./spots";

const spot = (page: number, place: string): Spot => ({ page, place, x: 0, y: 0, width: 1, height: 1 });
const spots = [
  spot(1, "area/name[fi]"),
  spot(3, "blocks/b-1/text[fi]"),
  spot(4, "blocks/b-1/text[fi]"),
  spot(4, "offices/o-1/name[fi]"),
  spot(5, "offices/o-2"),
];

test("a place is found where it is said first", () => {
  expect(spotOf(spots, "blocks/b-1/text[fi]")?.page).toBe(3);
});

test("a text in the other language leads to the language that is printed", () => {
  expect(spotOf(spots, "blocks/b-1/text[sv]")?.page).toBe(3);
});

test("a field without a spot of its own leads to its row, a row to its first field", () => {
  expect(spotOf(spots, "offices/o-2/address")?.page).toBe(5);
  expect(spotOf(spots, "offices/o-1")?.place).toBe("offices/o-1/name[fi]");
});

test("what isn't printed at all leads nowhere", () => {
  expect(spotOf(spots, "partners/p-1/name[fi]")).toBeUndefined();
});

test("a place that goes on over pages is named once on each", () => {
  expect(byPage(spots).get(4)?.length).toBe(2);
  expect(placesOf([spot(1, "a/b"), spot(1, "a/b"), spot(1, "a/c")])).toEqual(["a/b", "a/c"]);
});
