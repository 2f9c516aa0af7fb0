import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { InlineAlert } from "suomifi-ui-components";
import { useGoToPlace } from "../frame";
import { usePlan } from "../plan";
import { useLanguage, useText } from "../words";
import { ChoiceBar } from "./ChoiceBar";
import { type Choice, firstChoice, isSame, rememberChoice } from "./choice";
import { FieldList } from "./FieldList";
import { FindBar } from "./FindBar";
import { GAP, layPages, type PageSize, PIXELS, type Scale } from "./geometry";
import { Pages } from "./Pages";
import { spotOf } from "./spots";
import { type Find, useFind } from "./useFind";
import { usePreview } from "./usePreview";
import { useRoom } from "./useRoom";
import { useScroll } from "./useScroll";
import { ViewBar } from "./ViewBar";
import "./document.css";

const NO_PAGES: readonly PageSize[] = [];

/** How far below the upper edge a place stands that one goes to, in pixels. */
const ABOVE = 48;

interface ViewProps {
  /** Scrolled to and marked. */
  place?: string | undefined;
  /** There is little room: only the tools that are needed beside a text. */
  compact?: boolean;
  /** Stands in one row with the tools. */
  title?: ReactNode;
}

/** The document as it will be, and the ways from its passages to their fields. */
export function View({ place, compact = false, title }: ViewProps) {
  const { plan, path, languages } = usePlan();
  const window = useLanguage();
  const text = useText();
  const go = useGoToPlace();
  const [choice, choose] = useState<Choice>(() => firstChoice(path, plan, languages, window));
  const [scale, setScale] = useState<Scale>("paper");
  const [fields, setFields] = useState(false);
  const [pointed, setPointed] = useState<string>();
  const { shown, busy, failure } = usePreview(choice);
  const area = useRef<HTMLElement>(null);
  const room = useRoom(area);
  const sizes = shown?.pdf.sizes ?? NO_PAGES;
  const layout = useMemo(() => layPages(sizes, scale, room), [sizes, scale, room]);
  const scroll = useScroll(area, layout, room);
  const marked = useGoTo(place, shown, layout, scroll.to);
  const find = useFind(shown?.pdf);
  useGoToFound(find, sizes, scroll.to);
  const here = useMemo(() => shown?.spots.filter((spot) => spot.page === scroll.page + 1) ?? [], [shown, scroll.page]);

  useEffect(() => rememberChoice(path, choice), [path, choice]);
  return (
    <div className="document">
      <div className="document-bars">
        {title}
        {!compact && <FindBar find={find} />}
        <ChoiceBar choice={choice} onChoose={choose} compact={compact} />
        <ViewBar
          compact={compact}
          page={scroll.page}
          pages={sizes.length}
          onPage={(page) => scroll.to({ page, fraction: 0 }, GAP)}
          percent={Math.round(((layout.scales[scroll.page] ?? PIXELS) / PIXELS) * 100)}
          scale={scale}
          onScale={setScale}
          fields={fields}
          onFields={() => setFields(!fields)}
        />
        <p className="document-state" role="status">
          {busy && (!shown || !isSame(shown.choice, choice)) ? text("document-making") : ""}
        </p>
      </div>
      {failure && <InlineAlert status="error">{failure.message[window]}</InlineAlert>}
      <div className="document-body">
        <Pages
          shown={shown}
          layout={layout}
          room={room}
          scroll={scroll}
          area={area}
          marked={pointed ?? marked}
          find={find}
          onGo={go}
        />
        {fields && <FieldList spots={here} page={scroll.page} onMark={setPointed} onGo={go} />}
      </div>
    </div>
  );
}

/** Goes to where a place is said, once for each place that is asked for; gives the spot's own place, to be marked. */
function useGoTo(
  place: string | undefined,
  shown: ReturnType<typeof usePreview>["shown"],
  layout: ReturnType<typeof layPages>,
  to: ReturnType<typeof useScroll>["to"],
): string | undefined {
  const gone = useRef<string>(undefined);
  const spot = useMemo(() => (place && shown ? spotOf(shown.spots, place) : undefined), [place, shown]);
  useEffect(() => {
    if (!spot || gone.current === place || layout.sizes.length === 0) {
      return;
    }
    gone.current = place;
    const height = shown?.pdf.sizes[spot.page - 1]?.height ?? 1;
    to({ page: spot.page - 1, fraction: spot.y / height }, ABOVE);
  }, [place, spot, shown, layout, to]);
  return spot?.place;
}

/** Goes to what was found, whenever that is another one. */
function useGoToFound({ found, at }: Find, sizes: readonly PageSize[], to: ReturnType<typeof useScroll>["to"]): void {
  const newest = useRef(sizes);
  newest.current = sizes;
  const here = found[at];
  const box = here?.boxes[0];
  // Found again in a newer document, it is the same place: the words stay where they are being read.
  const where = here && box && `${here.page} ${at} ${found.length}`;
  const target = useRef(here);
  target.current = here;
  useEffect(() => {
    const found = target.current;
    const box = found?.boxes[0];
    if (where && found && box) {
      to({ page: found.page, fraction: box.y / (newest.current[found.page]?.height ?? 1) }, ABOVE);
    }
  }, [where, to]);
}
