import { describe, expect, it } from "vitest";
import { type Known, reconcile, type Views } from "./reconcile";

/** `a1 b1` is the blocks a and b, both in their first state. */
function blocks(text: string): Known[] {
  return text.split(" ").flatMap((word) => (word === "" ? [] : [{ id: word.slice(0, 1), key: word.slice(1) }]));
}

function fitted(local: string, base: string, received: string, target: string, inFlight = false): string {
  const views: Views = {
    local: blocks(local),
    base: blocks(base),
    received: blocks(received),
    target: blocks(target),
    inFlight,
  };
  const keys = {
    editor: new Map(views.local.map((b) => [b.id, b.key])),
    plan: new Map(views.target.map((b) => [b.id, b.key])),
  };
  return reconcile(views)
    .blocks.map(({ id, from }) => `${id}${keys[from].get(id)}`)
    .join(" ");
}

describe("what comes back from the plan", () => {
  it("replaces what hasn't been touched since it was sent", () => {
    expect(fitted("a1 b1", "a1 b1", "a1 b1", "a2 b1")).toBe("a2 b1");
  });

  it("never replaces what has been typed since", () => {
    expect(fitted("a3 b1", "a2 b1", "a1 b1", "a2 b1")).toBe("a3 b1");
    expect(fitted("a3 b1", "a1 b1", "a1 b1", "a2 b1")).toBe("a3 b1");
  });

  it("says nothing new about a text whose answer is still on its way", () => {
    expect(fitted("a2 b1", "a2 b1", "a1 b1", "a1 b2", true)).toBe("a2 b1");
    expect(fitted("a2 b1", "a2 b1", "a1 b1", "a1 b2", false)).toBe("a2 b2");
  });

  it("has the news that wait for an answer at hand when it has come", () => {
    const views = { local: blocks("a2 b1"), base: blocks("a2 b1"), received: blocks("a1 b1"), target: blocks("a3 b1") };
    expect(reconcile({ ...views, inFlight: true }).waiting).toEqual(["a"]);
    expect(reconcile({ ...views, inFlight: false }).waiting).toEqual([]);
  });

  it("brings blocks that the other language has begun, in their place", () => {
    expect(fitted("a1 b1", "a1 b1", "a1 b1", "a1 x1 b1")).toBe("a1 x1 b1");
    expect(fitted("", "", "", "a1 b1")).toBe("a1 b1");
  });

  it("keeps a new block that isn't sent yet after the block it follows", () => {
    expect(fitted("a1 n0 b1", "a1 b1", "a1 b1", "b1 a1")).toBe("b1 a1 n0");
  });

  it("removes what an undo has taken away, but not what has been typed into since", () => {
    expect(fitted("a1 b1", "a1 b1", "a1 b1", "a1")).toBe("a1");
    expect(fitted("a1 b2", "a1 b1", "a1 b1", "a1")).toBe("a1 b2");
  });

  it("doesn't bring back what has been removed since the last write", () => {
    expect(fitted("a1", "a1 b1", "a1 b1", "a1 b1")).toBe("a1");
  });

  it("brings a removed block back empty when its other language has a text", () => {
    expect(fitted("a1", "a1", "a1 b1", "a1 b0")).toBe("a1 b0");
    expect(fitted("a1", "a1", "a1 b0", "a1 b0")).toBe("a1 b0");
    expect(fitted("a1", "a1", "a1 b1", "a1 b1", true)).toBe("a1");
  });

  it("follows the plan's order unless blocks have been moved here since", () => {
    expect(fitted("a1 b1 c1", "a1 b1 c1", "a1 b1 c1", "c1 a1 b1")).toBe("c1 a1 b1");
    expect(fitted("b1 a1 c1", "a1 b1 c1", "a1 b1 c1", "a1 b1 c1 d1")).toBe("b1 a1 c1 d1");
  });

  it("knows afterwards what the two agree on", () => {
    const views = { local: blocks("a3 b1"), base: blocks("a2 b1"), received: blocks("a1 b1"), target: blocks("a2 b2") };
    expect(reconcile({ ...views, inFlight: false }).base).toEqual(blocks("a2 b2"));
  });
});
