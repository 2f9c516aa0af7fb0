import { type RefObject, useMemo } from "react";
import { useText } from "../words";
import type { Found } from "./find";
import { type Layout, type PageSize, pageAt, pagesNear } from "./geometry";
import { Page } from "./Page";
import { byPage, type Spot } from "./spots";
import type { Find } from "./useFind";
import type { Shown } from "./usePreview";
import type { Scroll } from "./useScroll";

const NONE: readonly Spot[] = [];
const NOTHING: readonly Found[] = [];

interface PagesProps {
  shown: Shown | undefined;
  layout: Layout;
  room: PageSize;
  scroll: Scroll;
  area: RefObject<HTMLElement | null>;
  marked: string | undefined;
  find: Find;
  onGo(place: string): void;
}

/** The pages below each other, of which only those near the ones in sight are painted. */
export function Pages({ shown, layout, room, scroll, area, marked, find, onGo }: PagesProps) {
  const text = useText();
  const spots = useMemo(() => byPage(shown?.spots ?? NONE), [shown]);
  const found = useMemo(() => pagesOf(find.found), [find.found]);
  const [first, last] = pagesNear(layout, scroll.top, room.height);
  const near = Array.from({ length: Math.max(last - first + 1, 0) }, (_, at) => first + at);
  return (
    <section
      ref={area}
      className="document-pages"
      aria-label={text("document-pages")}
      // Keyboards scroll it.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
      tabIndex={0}
      onScroll={scroll.onScroll}
    >
      <div className="document-roll" style={{ width: layout.width, height: layout.height }}>
        {shown &&
          near.map((index) => {
            const size = layout.sizes[index];
            return (
              size && (
                <Page
                  key={index}
                  pdf={shown.pdf}
                  index={index}
                  top={layout.tops[index] ?? 0}
                  size={size}
                  scale={layout.scales[index] ?? 1}
                  seen={index >= pageAt(layout, scroll.top) && index <= pageAt(layout, scroll.top + room.height)}
                  spots={spots.get(index + 1) ?? NONE}
                  marked={marked}
                  found={found.get(index) ?? NOTHING}
                  current={find.found[find.at]}
                  onGo={onGo}
                />
              )
            );
          })}
      </div>
    </section>
  );
}

/** What was found on each page, by its index. */
function pagesOf(found: readonly Found[]): ReadonlyMap<number, Found[]> {
  const pages = new Map<number, Found[]>();
  for (const words of found) {
    const page = pages.get(words.page);
    if (page) {
      page.push(words);
    } else {
      pages.set(words.page, [words]);
    }
  }
  return pages;
}
