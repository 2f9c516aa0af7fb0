import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { DataGridHandle } from "react-data-grid";
import { between, type Range, type Spot } from "./range";

/** The active cell, by number and by name. */
interface Cursor extends Spot {
  id: string;
}

/** The active cell, the range that begins there, and the way to move both. */
export interface Cursors {
  /** The active cell. */
  spot: Spot | undefined;
  /** The range: the active cell alone, or up to where it was extended. */
  range: Range | undefined;
  /** The range's other end. */
  end: Spot | undefined;
  /** What the grid reports: the active cell is another one. */
  moved(spot: Spot): void;
  extend(to: Spot): void;
  /** Makes a cell active and focuses it. */
  go(to: Spot): void;
  /** Goes to the first cell of a row as soon as it is there. */
  follow(id: string): void;
  /** Focuses the active cell. */
  focus(): void;
}

/**
 * Keeps the active cell on its row when rows come and go, and the focus on the active cell when the one that had it is taken
 * away.
 */
export function useCursor(
  grid: RefObject<DataGridHandle | null>,
  home: RefObject<HTMLElement | null>,
  ids: readonly string[],
): Cursors {
  const [cursor, setCursor] = useState<Cursor>();
  const [end, setEnd] = useState<Spot>();
  const [followed, setFollowed] = useState<string>();
  const wasInside = useFocusInside(home);

  const focus = useCallback(() => {
    grid.current?.element?.querySelector<HTMLElement>(":scope > [role=row] > [tabindex='0']")?.focus();
  }, [grid]);
  const go = useCallback(
    ({ row, column }: Spot) => {
      grid.current?.selectCell({ rowIdx: row, idx: column }, { shouldFocusCell: true });
      focus();
    },
    [grid, focus],
  );
  const moved = (spot: Spot) => {
    const id = ids[spot.row];
    setEnd(undefined);
    setCursor(id === undefined ? undefined : { ...spot, id });
  };

  useLayoutEffect(() => {
    const wanted = followed !== undefined && ids.includes(followed) ? followed : undefined;
    if (wanted !== undefined) setFollowed(undefined);
    if (!cursor && wanted === undefined) return;
    const column = wanted === undefined ? (cursor?.column ?? 0) : 0;
    const there = ids.indexOf(wanted ?? cursor?.id ?? "");
    const row = there >= 0 ? there : Math.min(cursor?.row ?? 0, ids.length - 1);
    if (row < 0) return setCursor(undefined);
    const id = ids[row] ?? "";
    if (!cursor || cursor.row !== row || cursor.id !== id || cursor.column !== column) {
      setCursor({ id, row, column });
      setEnd(undefined);
      const isOnTool = wanted === undefined && document.activeElement?.closest("[role=toolbar]") != null;
      const shouldFocusCell = wasInside.current && !isOnTool;
      grid.current?.selectCell({ rowIdx: row, idx: column }, { shouldFocusCell });
    }
    if (wasInside.current && document.activeElement === document.body) focus();
  }, [ids, cursor, followed, grid, focus, wasInside]);

  const spot = cursor && { row: cursor.row, column: cursor.column };
  return {
    spot,
    end,
    range: spot && between(spot, end ?? spot),
    moved,
    extend: setEnd,
    go,
    follow: setFollowed,
    focus,
  };
}

/** Whether the focus is inside, or was when its element was taken away. */
function useFocusInside(home: RefObject<HTMLElement | null>): RefObject<boolean> {
  const isInside = useRef(false);
  useEffect(() => {
    const notice = (event: Event) => {
      isInside.current = event.target instanceof Node && home.current?.contains(event.target) === true;
    };
    document.addEventListener("focusin", notice);
    document.addEventListener("mousedown", notice);
    return () => {
      document.removeEventListener("focusin", notice);
      document.removeEventListener("mousedown", notice);
    };
  }, [home]);
  return isInside;
}
