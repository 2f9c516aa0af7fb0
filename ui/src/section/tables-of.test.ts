import { expect, test } from "vitest";
import type { Plan } from "../host";
import { kindOf, rowsOf } from "./tables-of";

test("a place of the plan is found in the table of the chapter that shows it", () => {
  expect(kindOf(["budget", "personnel", "cost-sharing"], "keys")).toBe("cost-sharing");
  expect(kindOf(["offices"], "keys")).toBeUndefined();
});

test("budgets are counted by whose they are", () => {
  const plan = { budget_lines: [{ id: "a" }, { id: "b", account: "municipal" }, { id: "c" }] } as unknown as Plan;
  expect(rowsOf(plan, "budget")).toBe(2);
  expect(rowsOf(plan, "municipal-budgets")).toBe(1);
  expect(rowsOf(plan, "offices")).toBe(0);
});
