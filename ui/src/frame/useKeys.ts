import { useEffect, useRef } from "react";
import { useEdit } from "../plan";

/**
 * Keys of the whole window that no menu has: F6 goes from pane to pane, Ctrl+P is what people press for paper, and Ctrl+S, which nobody needs
 * here, sends what is being typed and has `saved` say so.
 */
export function useKeys(deeds: { saved(): void; export(): void }): void {
  const session = useEdit();
  const newest = useRef(deeds);
  newest.current = deeds;
  useEffect(() => {
    const keyed = (event: KeyboardEvent) => {
      if (event.key === "F6") {
        event.preventDefault();
        nextPane(event.shiftKey ? -1 : 1);
      } else if (isCommand(event, "p")) {
        event.preventDefault();
        newest.current.export();
      } else if (isCommand(event, "s")) {
        event.preventDefault();
        void session.flush().then(
          () => newest.current.saved(),
          // The header says that it couldn't be saved.
          () => undefined,
        );
      }
    };
    window.addEventListener("keydown", keyed);
    return () => window.removeEventListener("keydown", keyed);
  }, [session]);
}

function isCommand(event: KeyboardEvent, key: string): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === key;
}

/** Puts the focus on the next pane, or the one before. */
function nextPane(step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>("[data-pane]")];
  const panes = all.filter((pane) => pane.getClientRects().length > 0);
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  panes.at((at + step) % panes.length)?.focus();
}
