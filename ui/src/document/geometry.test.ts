import { expect, test } from "vitest";
import { anchorAt, boxAt, GAP, heightOf, layPages, nextStep, PIXELS, pageAt, pagesNear, scaleFor } from "./geometry";

const upright = { width: 600, height: 800 };
const turned = { width: 800, height: 600 };

test("fitting the width shows the widest page whole", () => {
  const scale = scaleFor("width", [upright, turned], { width: 1000 + 2 * GAP, height: 500 });
  expect(layPages([upright, turned], scale).sizes[1]?.width).toBe(1000);
});

test("fitting the page shows a page whole", () => {
  const scale = scaleFor("page", [upright], { width: 2000, height: 400 + 2 * GAP });
  expect(layPages([upright], scale).sizes[0]).toEqual({ width: 300, height: 400 });
});

test("100 % is the size on paper", () => {
  expect(scaleFor(100, [upright], { width: 1, height: 1 })).toBe(PIXELS);
});

test("what was read stays in place when the pages get another size", () => {
  const small = layPages([upright, turned, upright], 1);
  const large = layPages([upright, turned, upright], 2.5);
  const anchor = anchorAt(small, (small.tops[1] ?? 0) + 300);
  expect(anchor).toEqual({ page: 1, fraction: 0.5 });
  expect(heightOf(large, anchor)).toBe((large.tops[1] ?? 0) + 750);
});

test("what was read on a page that is gone is at the last page", () => {
  const short = layPages([upright], 1);
  expect(heightOf(short, { page: 7, fraction: 0 })).toBe(short.tops[0]);
});

test("only pages near those in sight are painted", () => {
  const layout = layPages(
    Array.from({ length: 100 }, () => upright),
    1,
  );
  const [first, last] = pagesNear(layout, layout.tops[50] ?? 0, 900);
  expect([first, last]).toEqual([48, 52]);
  expect(pageAt(layout, layout.height)).toBe(99);
});

test("no pages are no fault", () => {
  const none = layPages([], scaleFor("width", [], { width: 0, height: 0 }));
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
