import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";
import { type Anchor, anchorAt, heightOf, type Layout, type PageSize, pageAt } from "./geometry";

/** Where one is in the pages, and the way elsewhere. */
export interface Scroll {
  /** How far down the pages are scrolled, in pixels. */
  top: number;
  /** The page that is read, from 0. */
  page: number;
  onScroll(): void;
  /** Goes to a spot, which then stands `above` pixels below the upper edge. */
  to(anchor: Anchor, above?: number): void;
}

/** Follows the scrolling of an element with pages. When pages come, go or change their size, what was read stays where it was. */
export function useScroll(element: RefObject<HTMLElement | null>, layout: Layout, room: PageSize): Scroll {
  const [top, setTop] = useState(0);
  const anchor = useRef<Anchor>({ page: 0, fraction: 0 });
  const laid = useRef(layout);

  const onScroll = useCallback(() => {
    const now = element.current?.scrollTop ?? 0;
    anchor.current = anchorAt(laid.current, now);
    setTop(now);
  }, [element]);
  const to = useCallback(
    (spot: Anchor, above = 0) => {
      if (element.current) {
        element.current.scrollTop = heightOf(laid.current, spot) - above;
        onScroll();
      }
    },
    [element, onScroll],
  );
  useLayoutEffect(() => {
    if (laid.current === layout || !element.current) {
      return;
    }
    laid.current = layout;
    element.current.scrollTop = heightOf(layout, anchor.current);
    setTop(element.current.scrollTop);
  }, [element, layout]);

  return { top, page: pageAt(layout, top + room.height / 3), onScroll, to };
}
