/** The list of live figures that opens at a `/`. */
import { Localized } from "@fluent/react";
import { useLayoutEffect, useRef } from "react";
import type { FigureSearch } from "./slash";
import "./figure-menu.css";
import { useText } from "../../words";

/** What the list shows and where. */
export interface FigureMenuProps {
  id: string;
  search: FigureSearch;
  /** The offer that Enter takes. */
  current: number;
  point(index: number): void;
}

/** The id of an offer in the list, for `aria-activedescendant`. */
export function offerId(menu: string, index: number): string {
  return `${menu}-${index}`;
}

/** A listbox under the `/`; the focus stays in the text. */
export function FigureMenu({ id, search, current, point }: FigureMenuProps) {
  const say = useText();
  const panel = useRef<HTMLDivElement>(null);
  const { offers, isLoading } = search;
  useLayoutEffect(() => {
    if (panel.current) placeBelow(panel.current, search.place());
    document.getElementById(offerId(id, current))?.scrollIntoView?.({ block: "nearest" });
  });
  return (
    <div className="editor-figures" ref={panel}>
      <div
        role="listbox"
        id={id}
        className="editor-offers"
        aria-label={say("editor-figures")}
        hidden={offers.length === 0}
      >
        {offers.map((offer, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the text has the focus and handles arrows and Enter
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text (aria-activedescendant)
          <div
            key={offer.name}
            id={offerId(id, index)}
            role="option"
            aria-selected={index === current}
            className="editor-offer"
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => point(index)}
            onClick={() => search.choose(offer)}
          >
            <span className="editor-offer-label">{offer.label}</span>
            <span className="editor-offer-value">{offer.value}</span>
          </div>
        ))}
      </div>
      <p className="editor-figures-note" role="status" aria-live="polite">
        <Note count={offers.length} isLoading={isLoading} />
      </p>
    </div>
  );
}

function Note({ count, isLoading }: { count: number; isLoading: boolean }) {
  if (count > 0) return <Localized id="editor-figures-keys" vars={{ count }} />;
  return <Localized id={isLoading ? "editor-figures-searching" : "editor-figures-none"} />;
}

/** Under the `/`, or above it when there is no room; never outside the window. */
function placeBelow(panel: HTMLElement, anchor: DOMRect | null): void {
  const outer = panel.offsetParent?.getBoundingClientRect();
  if (!anchor || !outer) return;
  const { width, height } = panel.getBoundingClientRect();
  const below = anchor.bottom + 4;
  const isRoom = below + height <= window.innerHeight || anchor.top - 4 - height < 0;
  const left = Math.max(4, Math.min(anchor.left, window.innerWidth - width - 8));
  panel.style.top = `${(isRoom ? below : anchor.top - 4 - height) - outer.top}px`;
  panel.style.left = `${left - outer.left}px`;
}
