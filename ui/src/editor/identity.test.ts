import { expect, it } from "vitest";
import { newBlockId } from "./identity";

it("ids of blocks begin with the time they were made, so that they sort by it", () => {
  const time = 0x0199_8765_4321;
  expect(newBlockId(time)).toMatch(/^0199876543217[0-9a-f]{3}[89ab][0-9a-f]{15}$/);
  expect(newBlockId(time)).not.toBe(newBlockId(time));
});
