import { useCallback, useEffect, useRef, useState } from "react";
import { CallError, type Failure, left, type Opened, onShell, pickOpen, takeOpened } from "../host";
import { openPath } from "./openPath";

/** How opening a plan stands. */
export interface Opening {
  busy: boolean;
  /** Why the last one couldn't be opened. */
  failure: Failure | undefined;
  /** Opens what a way of opening gives; nothing when the user decided against it. */
  run(way: () => Promise<Opened | null>): void;
}

/** Opens one plan at a time and keeps what went wrong. */
export function useOpening(open: (opened: Opened) => void): Opening {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const working = useRef(false);
  const run = useCallback(
    (way: () => Promise<Opened | null>) => {
      if (working.current) {
        return;
      }
      working.current = true;
      setBusy(true);
      setFailure(undefined);
      const done = way().then(
        (opened) => opened && open(opened),
        (error: unknown) => {
          if (!(error instanceof CallError)) {
            throw error;
          }
          setFailure(error.failure);
        },
      );
      void done.finally(() => {
        working.current = false;
        setBusy(false);
      });
    },
    [open],
  );
  return { busy, failure, run };
}

/** Lets the user pick a file and opens it. */
export async function pickAndOpen(): Promise<Opened | null> {
  const path = await pickOpen("plan");
  return path ? openPath(path) : null;
}

/** Opens the file that was handed over last; whoever hands over several wants to see the last one. */
async function openWaiting(): Promise<Opened | null> {
  const path = (await takeOpened()).at(-1);
  return path ? openPath(path) : null;
}

/** Does what menus and the system ask for while no plan is open. */
export function useStartShell(run: Opening["run"], deeds: Readonly<Record<string, () => void>>): void {
  const newest = useRef(deeds);
  newest.current = deeds;
  useEffect(() => {
    const stops = [
      onShell("menu", (id) => newest.current[id]?.()),
      onShell("laadin://open", () => run(openWaiting)),
      // Nothing is typed here that could be lost: the program may end.
      onShell("leave", () => void left(false)),
    ];
    // What was handed over before this screen listened.
    run(openWaiting);
    return () => {
      for (const stop of stops) {
        stop();
      }
    };
  }, [run]);
}
