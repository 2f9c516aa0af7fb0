import { expect, test } from "vitest";
import type { Plan } from "../host";
import { joining, leaving } from "./membership-edits";

const plan = {
  area: { responsible: "240" },
  members: [
    { id: "member-240", municipality: "240" },
    { id: "m-2", municipality: "851" },
  ],
} as unknown as Plan;

test("a new member's row is called by its code", () => {
  expect(joining(plan, "241")).toEqual([
    { kind: "insert", table: "members", row: { id: "member-241", municipality: "241" } },
  ]);
});

test("the responsible municipality gives its task back as it leaves", () => {
  expect(leaving(plan, { id: "member-240", municipality: "240" })).toContainEqual({
    kind: "set",
    place: "area/responsible",
    value: null,
  });
  expect(leaving(plan, { id: "m-2", municipality: "851" })).toHaveLength(1);
});
