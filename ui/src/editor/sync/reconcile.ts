/** How a chapter that comes back from the plan is fitted into what is being typed. Pure: no editor, no clock. */
import { interleave } from "./order";

/** A block and the key of its content. */
export interface Known {
  id: string;
  key: string;
}

/** The four views of the chapter in one language. */
export interface Views {
  /** What the editor holds now. */
  local: readonly Known[];
  /** What the editor last sent or received: what differs from it has been typed since. */
  base: readonly Known[];
  /** What the plan said last time. */
  received: readonly Known[];
  /** What the plan says now. */
  target: readonly Known[];
  /** Whether something sent hasn't been answered yet. */
  inFlight: boolean;
}

/** A block of the result and whose content it has. */
export interface Fitted {
  id: string;
  from: "editor" | "plan";
}

/** The result: the blocks in order, the new base, and the blocks whose news wait for an answer that is on its way. */
export interface Fit {
  blocks: Fitted[];
  base: Known[];
  waiting: string[];
}

/**
 * Fits the plan's view into the editor's: the plan's news replace what hasn't been touched since it was sent, and what
 * was typed, added, removed or moved since then stays.
 */
export function reconcile(views: Views): Fit {
  const maps = {
    local: byId(views.local),
    base: byId(views.base),
    received: byId(views.received),
    target: byId(views.target),
  };
  const source = (id: string) => decide(id, maps, views.inFlight);
  const moved = !sameOrder(views.local, views.base);
  const [leading, filling] = moved ? [views.local, views.target] : [views.target, views.local];
  const ids = interleave(idsOf(leading).filter(present), idsOf(filling).filter(present));
  function present(id: string): boolean {
    return source(id) !== "absent";
  }

  const blocks = ids.map((id): Fitted => ({ id, from: source(id) === "plan" ? "plan" : "editor" }));
  const waiting = views.inFlight ? ids.filter((id) => source(id) !== decide(id, maps, false)) : [];
  return { blocks, base: newBase(blocks, maps, moved ? idsOf(views.base) : ids), waiting };
}

type Maps = Record<"local" | "base" | "received" | "target", ReadonlyMap<string, string>>;

function decide(id: string, { local, base, received, target }: Maps, inFlight: boolean): Fitted["from"] | "absent" {
  const here = local.get(id);
  const there = target.get(id);
  const isNews = there !== received.get(id);
  if (here === undefined) {
    const removedSince = base.has(id);
    const removalUnanswered = inFlight && !isNews;
    return there === undefined || removedSince || removalUnanswered ? "absent" : "plan";
  }
  const untouched = here === base.get(id) && !inFlight;
  if (there === undefined) return received.has(id) && untouched ? "absent" : "editor";
  return isNews && untouched && here !== there ? "plan" : "editor";
}

/** The base after the fit: what the plan and the editor agree on, and for the rest what was sent before. */
function newBase(blocks: readonly Fitted[], { local, base, target }: Maps, order: readonly string[]): Known[] {
  const keys = new Map(base);
  for (const { id, from } of blocks) {
    const agreed = target.get(id);
    if (agreed !== undefined && (from === "plan" || local.get(id) === agreed)) keys.set(id, agreed);
  }
  const shown = new Set(blocks.map(({ id }) => id));
  for (const id of base.keys()) if (!shown.has(id) && (local.has(id) || !target.has(id))) keys.delete(id);
  const ordered = interleave(
    order.filter((id) => keys.has(id)),
    [...keys.keys()],
  );
  return ordered.map((id) => ({ id, key: keys.get(id) ?? "" }));
}

function sameOrder(a: readonly Known[], b: readonly Known[]): boolean {
  const inA = byId(a);
  const inB = byId(b);
  const left = idsOf(a).filter((id) => inB.has(id));
  const right = idsOf(b).filter((id) => inA.has(id));
  return left.every((id, index) => id === right[index]);
}

function idsOf(known: readonly Known[]): string[] {
  return known.map(({ id }) => id);
}

function byId(known: readonly Known[]): Map<string, string> {
  return new Map(known.map(({ id, key }) => [id, key]));
}
