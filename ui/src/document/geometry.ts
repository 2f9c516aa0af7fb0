/** The size of a page in points. */
export interface PageSize {
  width: number;
  height: number;
}

/** A rectangle on a page, in points from its upper left corner. */
export interface Box extends PageSize {
  x: number;
  y: number;
}

/** CSS pixels per point at 100 %. */
export const PIXELS = 96 / 72;

/** The space around pages, in pixels. */
export const GAP = 16;

/** Zooms that the buttons go through, in per cent. */
export const STEPS: readonly number[] = [50, 67, 80, 100, 125, 150, 200, 300];

/** How large the pages are: as on paper where there is room, fitted to the room, or in per cent. */
export type Scale = "paper" | "width" | "page" | number;

/** Where the pages are below each other, in pixels. */
export interface Layout {
  /** Pixels per point, of each page: one that is turned is fitted by itself. */
  scales: readonly number[];
  tops: readonly number[];
  sizes: readonly PageSize[];
  width: number;
  height: number;
}

/** A spot that stays the same when pages get another size: a page, from 0, and how far down it, from 0 to 1. */
export interface Anchor {
  page: number;
  fraction: number;
}

/** Pixels per point for a page in a room of this many pixels. */
export function scaleFor(scale: Scale, page: PageSize, room: PageSize): number {
  if (typeof scale === "number") {
    return (scale / 100) * PIXELS;
  }
  const across = Math.max((room.width - 2 * GAP) / page.width, 0.1);
  const down = Math.max((room.height - 2 * GAP) / page.height, 0.1);
  return { paper: Math.min(across, PIXELS), width: across, page: Math.min(across, down) }[scale];
}

/** The pages below each other. */
export function layPages(pages: readonly PageSize[], scale: Scale, room: PageSize): Layout {
  const scales = pages.map((page) => scaleFor(scale, page, room));
  const size = ({ width, height }: PageSize, at: number) => ({
    width: Math.round(width * (scales[at] ?? 1)),
    height: Math.round(height * (scales[at] ?? 1)),
  });
  const sizes = pages.map(size);
  const tops: number[] = [];
  let height = GAP;
  for (const size of sizes) {
    tops.push(height);
    height += size.height + GAP;
  }
  return { scales, tops, sizes, width: Math.max(...sizes.map((size) => size.width), 0) + 2 * GAP, height };
}

/** The page at a height, from 0. */
export function pageAt(layout: Layout, y: number): number {
  const below = layout.tops.findIndex((top) => top > y);
  return Math.max((below === -1 ? layout.tops.length : below) - 1, 0);
}

/** The first and the last page that is in sight or not further than a room's height from it, from 0. */
export function pagesNear(layout: Layout, top: number, height: number): [number, number] {
  return [pageAt(layout, top - height), pageAt(layout, top + 2 * height)];
}

/** What is at a height. */
export function anchorAt(layout: Layout, y: number): Anchor {
  const page = pageAt(layout, y);
  const height = layout.sizes[page]?.height ?? 1;
  return { page, fraction: (y - (layout.tops[page] ?? 0)) / height };
}

/** The height at which an anchor is; the last page for one that is gone. */
export function heightOf(layout: Layout, anchor: Anchor): number {
  const page = Math.min(anchor.page, layout.tops.length - 1);
  return (layout.tops[page] ?? 0) + anchor.fraction * (layout.sizes[page]?.height ?? 0);
}

/** The next larger or smaller zoom after `percent`. */
export function nextStep(percent: number, direction: 1 | -1): number {
  const further =
    direction === 1 ? STEPS.find((step) => step > percent + 0.5) : STEPS.findLast((step) => step < percent - 0.5);
  return further ?? (direction === 1 ? (STEPS.at(-1) ?? percent) : (STEPS[0] ?? percent));
}

/** The smallest of the boxes that have a point in them, since boxes may lie in one another. */
export function boxAt<B extends Box>(boxes: readonly B[], x: number, y: number): B | undefined {
  const has = (box: Box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  return boxes
    .filter(has)
    .reduce<B | undefined>((least, box) => (least && area(least) <= area(box) ? least : box), undefined);
}

function area(box: Box): number {
  return box.width * box.height;
}
