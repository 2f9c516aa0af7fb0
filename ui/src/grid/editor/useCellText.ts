import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

/** How long a pause in a text is before it is sent, in milliseconds. */
const PAUSE = 400;

/** Functions that send the edits that aren't finished yet. */
export type Unfinished = Set<() => void>;

/** The text of a cell while it is edited. */
export interface CellText {
  value: string;
  /** Whether it differs from what was sent last. */
  isUnsent: boolean;
  change(text: string): void;
  /** Sends the text if it has changed since it was last sent. */
  send(): void;
  /** Goes back to the text as it was before. */
  cancel(): void;
}

/**
 * Keeps the text of a cell while it is edited and commits it when the cell is left in any way, so that no way of leaving can
 * lose what was typed. With `pauses`, a pause commits too.
 */
export function useCellText(
  before: string,
  commit: (text: string) => void,
  unfinished: Unfinished,
  pauses: boolean,
): CellText {
  const [value, setValue] = useState(before);
  const latest = useRef(before);
  const sent = useRef(before);
  const start = useRef(before);
  const commitNow = useRef(commit);
  useLayoutEffect(() => {
    commitNow.current = commit;
  });

  const send = useCallback(() => {
    if (latest.current === sent.current) return;
    sent.current = latest.current;
    commitNow.current(latest.current);
  }, []);
  useLayoutEffect(() => {
    unfinished.add(send);
    return () => {
      unfinished.delete(send);
      send();
    };
  }, [unfinished, send]);
  useEffect(() => {
    if (!pauses || value === sent.current) return;
    const timer = setTimeout(send, PAUSE);
    return () => clearTimeout(timer);
  }, [pauses, value, send]);

  const change = useCallback((text: string) => {
    latest.current = text;
    setValue(text);
  }, []);
  const cancel = useCallback(() => {
    latest.current = start.current;
  }, []);
  return { value, isUnsent: value !== sent.current, change, send, cancel };
}
