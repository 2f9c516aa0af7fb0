/** The keys and the state of the list of live figures. */
import { useMemo, useRef, useState } from "react";
import type { FigureSearch } from "./slash";

/** The open list, and what the editor tells it. */
export interface OpenSearch {
  search: FigureSearch | undefined;
  current: number;
  point(index: number): void;
  show(search: FigureSearch | undefined): void;
  press(event: KeyboardEvent): boolean;
}

/** Keeps the search that the editor shows and the offer that is pointed at. */
export function useFigureSearch(): OpenSearch {
  const [state, setState] = useState<{ search: FigureSearch | undefined; current: number }>(CLOSED);
  const latest = useRef(state);
  return useMemo(() => {
    const set = (next: typeof state) => {
      latest.current = next;
      setState(next);
    };
    const point = (current: number) => set({ ...latest.current, current });
    const show = (search: FigureSearch | undefined) => {
      const isSameQuery = search !== undefined && search.query === latest.current.search?.query;
      const isStale = search?.isLoading === true && search.offers.length === 0;
      const offers = isStale ? latest.current.search?.offers : search?.offers;
      set({
        search: search && { ...search, offers: offers ?? [] },
        current: isSameQuery ? latest.current.current : 0,
      });
    };
    const press = (event: KeyboardEvent) => pressKey(event, latest.current, point);
    return { ...state, point, show, press };
  }, [state]);
}

const CLOSED = { search: undefined, current: 0 };

function pressKey(
  event: KeyboardEvent,
  { search, current }: { search: FigureSearch | undefined; current: number },
  point: (index: number) => void,
): boolean {
  const count = search?.offers.length ?? 0;
  if (search === undefined || count === 0 || event.isComposing) return false;
  const offer = search.offers[current];
  if (event.key === "ArrowDown") point((current + 1) % count);
  else if (event.key === "ArrowUp") point((current - 1 + count) % count);
  else if ((event.key === "Enter" || event.key === "Tab") && offer) search.choose(offer);
  else return false;
  return true;
}
