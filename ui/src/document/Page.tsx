import { type MouseEvent, memo, useState } from "react";
import { useText } from "../words";
import type { Found } from "./find";
import { boxAt, type PageSize } from "./geometry";
import type { Pdf } from "./pdf";
import type { Spot } from "./spots";
import { usePainted } from "./usePainted";

interface PageProps {
  pdf: Pdf;
  /** From 0. */
  index: number;
  top: number;
  size: PageSize;
  scale: number;
  /** It is in sight, not only near. */
  seen: boolean;
  spots: readonly Spot[];
  /** The places that are shown to be meant. */
  marked: string | undefined;
  /** Words that were found on it, and those that one is at. */
  found: readonly Found[];
  current: Found | undefined;
  onGo(place: string): void;
}

/** A page: its picture, its text, and the passages that lead to their fields. */
export const Page = memo(function Page({
  pdf,
  index,
  top,
  size,
  scale,
  seen,
  spots,
  marked,
  found,
  current,
  onGo,
}: PageProps) {
  const text = useText();
  const holder = usePainted(pdf, index, size, scale, seen);
  const [under, setUnder] = useState<Spot>();
  const spotUnder = (event: MouseEvent<HTMLElement>) => {
    const page = event.currentTarget.getBoundingClientRect();
    return boxAt(spots, (event.clientX - page.left) / scale, (event.clientY - page.top) / scale);
  };
  const go = (event: MouseEvent<HTMLElement>) => {
    const spot = spotUnder(event);
    // Whoever has selected text wants to copy it, not to leave.
    if (spot && window.getSelection()?.isCollapsed !== false) {
      onGo(spot.place);
    }
  };
  const shown = spots.filter((spot) => spot === under || spot.place === marked);
  return (
    // The way by keyboard is the list of the page's fields beside the pages.
    // biome-ignore lint/a11y/useKeyWithClickEvents: FieldList has a button for each of these passages
    <section
      className="document-page"
      aria-label={text("document-page-name", { page: index + 1, pages: pdf.sizes.length })}
      style={{ top, width: size.width, height: size.height, "--total-scale-factor": scale }}
      data-page={index + 1}
      data-over={under ? "" : undefined}
      onMouseMove={(event) => setUnder(spotUnder(event))}
      onMouseLeave={() => setUnder(undefined)}
      onClick={go}
    >
      <div ref={holder} className="document-picture" />
      {shown.map((spot) => (
        <span
          key={`${spot.place} ${spot.x} ${spot.y}`}
          className="document-spot"
          data-marked={spot.place === marked ? "" : undefined}
          style={{
            left: spot.x * scale,
            top: spot.y * scale,
            width: spot.width * scale,
            height: spot.height * scale,
          }}
        />
      ))}
      {found.map((words) =>
        words.boxes.map((box) => (
          <span
            key={`${box.x} ${box.y}`}
            className="document-found"
            data-current={words === current ? "" : undefined}
            style={{
              left: box.x * scale,
              top: box.y * scale,
              width: box.width * scale,
              height: box.height * scale,
            }}
          />
        )),
      )}
    </section>
  );
});
