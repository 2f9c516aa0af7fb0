import { type PointerEvent, type RefObject, useCallback } from "react";
import type { CellMouseEvent } from "react-data-grid";
import type { Spot } from "./range";
import type { Cursors } from "./useCursor";

interface PointerRange {
  onCellMouseDown(args: { rowIdx: number; column: { idx: number } }, event: CellMouseEvent): void;
  onPointerMove(event: PointerEvent): void;
}

/** Extends the range with the mouse: by dragging over cells, or by a click with Shift. */
export function usePointerRange(home: RefObject<HTMLElement | null>, cursor: Cursors): PointerRange {
  const onCellMouseDown = useCallback<PointerRange["onCellMouseDown"]>(
    ({ rowIdx, column }, event) => {
      if (!event.shiftKey || !cursor.spot) return;
      event.preventGridDefault();
      event.preventDefault();
      cursor.extend({ row: rowIdx, column: column.idx });
      cursor.focus();
    },
    [cursor],
  );
  const onPointerMove = (event: PointerEvent) => {
    if (event.buttons !== 1 || !cursor.spot || home.current?.querySelector(".rdg-viewport-dragging")) return;
    const spot = spotOf(event.target);
    if (spot) cursor.extend(spot);
  };
  return { onCellMouseDown, onPointerMove };
}

/** The cell that an element belongs to, by the numbers that it tells assistive technology; none in headings and totals. */
function spotOf(target: EventTarget): Spot | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
  if (!cell) return undefined;
  return { row: Number(cell.dataset.row), column: Number(cell.getAttribute("aria-colindex")) - 1 };
}
