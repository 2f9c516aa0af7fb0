import { useCallback, useMemo, useRef, useState } from "react";
import type { InBoth, NewRow, Refusal, TypedCell } from "./types";

/** A text that was typed and isn't what the row says: on its way, or refused. */
export interface Draft {
  text: string;
  /** Why it was refused, or that it couldn't be saved; undefined while it is on its way. */
  refused?: InBoth | "unsaved";
}

/** What became of a text that wasn't accepted. */
export interface Returned {
  place: string;
  message: InBoth | "unsaved";
}

/** The texts that were typed and aren't in the rows, by place, and the way to send more. */
export interface Drafts {
  at(place: string): Draft | undefined;
  /** Sends texts; resolves to what came back. */
  send(cells: TypedCell[], added?: NewRow[]): Promise<Returned[]>;
  /** Forgets a refused text, so that the row's own shows again. */
  drop(place: string): void;
  /** Resolves when everything that was sent has been answered. */
  settled(): Promise<void>;
}

/** Keeps what was typed on the screen until the rows say it, and what was refused until it is mended. */
export function useDrafts(type: (cells: TypedCell[], added?: NewRow[]) => Promise<Refusal[]>): Drafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const onTheWay = useRef(new Set<Promise<unknown>>());

  const change = useCallback((edit: (drafts: Map<string, Draft>) => void) => {
    setDrafts((before) => {
      const after = new Map(before);
      edit(after);
      return after;
    });
  }, []);

  const send = useCallback(
    async (cells: TypedCell[], added?: NewRow[]): Promise<Returned[]> => {
      const sent = new Map(cells.map(({ place, text }): [string, Draft] => [place, { text }]));
      change((drafts) => {
        for (const [place, draft] of sent) drafts.set(place, draft);
      });
      const unsaved = () => cells.map(({ place }): Returned => ({ place, message: "unsaved" }));
      const answer: Promise<Returned[]> = type(cells, added).catch(unsaved);
      onTheWay.current.add(answer);
      const returned = await answer;
      onTheWay.current.delete(answer);
      change((drafts) => settle(drafts, sent, returned));
      return returned;
    },
    [change, type],
  );

  return useMemo(
    () => ({
      at: (place) => drafts.get(place),
      send,
      drop: (place) => change((drafts) => drafts.delete(place)),
      settled: async () => {
        await Promise.all(onTheWay.current);
      },
    }),
    [drafts, send, change],
  );
}

/** Takes away what was accepted and marks what was refused, unless something newer was typed there meanwhile. */
function settle(drafts: Map<string, Draft>, sent: ReadonlyMap<string, Draft>, returned: Returned[]): void {
  for (const [place, draft] of sent) {
    if (drafts.get(place) === draft) drafts.delete(place);
  }
  for (const { place, message } of returned) {
    const text = sent.get(place)?.text;
    if (text !== undefined && !drafts.has(place)) drafts.set(place, { text, refused: message });
  }
}
