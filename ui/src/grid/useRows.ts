import type { GridProps } from "./types";
import type { Cursors } from "./useCursor";
import type { Say } from "./useSay";

/** What can be done to rows. */
export interface Rows {
  add(): void;
  remove(): void;
  shift(step: 1 | -1): void;
}

type Owner = Pick<GridProps<never>, "insert" | "remove" | "move" | "readOnly">;

/** Adding a row below the active one, removing the rows of the range, moving the active row. */
export function useRows(owner: Owner, ids: readonly string[], cursor: Cursors, say: Say): Rows {
  const add = () => {
    if (owner.readOnly || !owner.insert) return;
    const before = cursor.spot ? ids[cursor.spot.row + 1] : undefined;
    void owner.insert(before).then(([id]) => {
      if (id === undefined) return;
      cursor.follow(id);
      say("grid-added");
    });
  };
  const remove = () => {
    if (owner.readOnly || !owner.remove || !cursor.range) return;
    const gone = ids.slice(cursor.range.top, cursor.range.bottom + 1);
    void owner.remove(gone).then(() => say("grid-removed", { count: gone.length }));
  };
  const shift = (step: 1 | -1) => {
    const at = cursor.spot?.row;
    const id = at === undefined ? undefined : ids[at];
    const there = (at ?? 0) + step;
    if (owner.readOnly || !owner.move || id === undefined || there < 0 || there >= ids.length) return;
    void owner.move(id, step === -1 ? ids[there] : ids[there + 1]).then(() => say("grid-moved", { row: there + 1 }));
  };
  return { add, remove, shift };
}
