import { expect, test } from "vitest";
import { date, dateInFull, euros, number } from "./format";

test("numbers are written as Finland writes them", () => {
  expect(number("10162216")).toBe("10\u00a0162\u00a0216");
  expect(number("-1234.50")).toBe("\u22121\u00a0234,50");
  expect(number("0.5")).toBe("0,5");
  expect(number("999")).toBe("999");
});

test("what isn't a number is shown as it is", () => {
  expect(number("n. 20")).toBe("n. 20");
  expect(date("keväällä")).toBe("keväällä");
});

test("euros and days", () => {
  expect(euros("1088808.84")).toBe("1\u00a0088\u00a0808,84\u00a0€");
  expect(date("2025-01-09")).toBe("9.1.2025");
});

test("a day in full has its weekday in the language", () => {
  expect(dateInFull("2023-10-31", "fi")).toBe("tiistai 31. lokakuuta 2023");
  expect(dateInFull("2023-10-31", "sv")).toBe("tisdag 31 oktober 2023");
  expect(dateInFull("2023-13-31", "fi")).toBe("");
});
