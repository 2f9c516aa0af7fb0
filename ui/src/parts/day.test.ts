import { expect, test } from "vitest";
import { dayOf } from "./day";

test("a day is understood as Finland and as computers write it", () => {
  expect(dayOf("31.10.2023")).toBe("2023-10-31");
  expect(dayOf(" 1. 2. 2024 ")).toBe("2024-02-01");
  expect(dayOf("2024-2-9")).toBe("2024-02-09");
  expect(dayOf("2024-02-29")).toBe("2024-02-29");
});

test("what is no day, or not a whole one yet, isn't guessed", () => {
  for (const text of ["", "31.10.", "31.10.23", "30.2.2024", "2023-02-29", "10/31/2023", "huomenna"]) {
    expect(dayOf(text)).toBeUndefined();
  }
});
