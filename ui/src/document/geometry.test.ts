import { expect, test } from "vitest";
import { anchorAt, boxAt, GAP, heightOf, layPages, nextStep, PIXELS, pageAt, pagesNear, scaleFor } from "./geometry";

const upright = { width: 600, height: 800 };
const turned = { width: 800, height: 600 };

const wide = { width: 1200 + 2 * GAP, height: 400 + 2 * GAP };
/** A room in which a point is a pixel of an upright page. */
const close = { width: 600 + 2 * GAP, height: 800 + 2 * GAP };

test("fitting the width makes every page as wide as the room, also one that is turned", () => {
  expect(layPages([upright, turned], "width", wide).sizes.map((size) => size.width)).toEqual([1200, 1200]);
});

test("fitting the page shows a page whole", () => {
  expect(layPages([upright], "page", wide).sizes[0]).toEqual({ width: 300, height: 400 });
});

test("pages are as large as on paper unless the room is narrower", () => {
  expect(scaleFor("paper", upright, wide)).toBe(PIXELS);
  expect(scaleFor("paper", upright, { width: 300 + 2 * GAP, height: 500 })).toBe(0.5);
});

test("100 % is the size on paper, whatever the room", () => {
  expect(scaleFor(100, upright, { width: 1, height: 1 })).toBe(PIXELS);
});

test("what was read stays in place when the pages get another size", () => {
  const small = layPages([upright, turned, upright], 75, close);
  const large = layPages([upright, turned, upright], 75 * 2.5, close);
  const anchor = anchorAt(small, (small.tops[1] ?? 0) + 300);
  expect(anchor).toEqual({ page: 1, fraction: 0.5 });
  expect(heightOf(large, anchor)).toBe((large.tops[1] ?? 0) + 750);
});

test("what was read on a page that is gone is at the last page", () => {
  const short = layPages([upright], "width", close);
  expect(heightOf(short, { page: 7, fraction: 0 })).toBe(short.tops[0]);
});

test("only pages near those in sight are painted", () => {
  const hundred = Array.from({ length: 100 }, () => upright);
  const layout = layPages(hundred, "width", close);
  const [first, last] = pagesNear(layout, layout.tops[50] ?? 0, 900);
  expect([first, last]).toEqual([48, 52]);
  expect(pageAt(layout, layout.height)).toBe(99);
});

test("no pages are no fault", () => {
  const none = layPages([], "width", { width: 0, height: 0 });
  expect(pageAt(none, 10)).toBe(0);
  expect(heightOf(none, { page: 0, fraction: 0 })).toBe(0);
});

test("zoom goes through its steps and stops at both ends", () => {
  expect(nextStep(100, 1)).toBe(125);
  expect(nextStep(117, -1)).toBe(100);
  expect(nextStep(300, 1)).toBe(300);
  expect(nextStep(50, -1)).toBe(50);
});

test("the smallest of the passages under the pointer is meant", () => {
  const row = { x: 0, y: 0, width: 100, height: 20 };
  const cell = { x: 40, y: 0, width: 20, height: 20 };
  expect(boxAt([row, cell], 50, 10)).toBe(cell);
  expect(boxAt([row, cell], 10, 10)).toBe(row);
  expect(boxAt([row, cell], 10, 30)).toBeUndefined();
});
