import type { KeyboardEvent, PointerEvent, RefObject } from "react";
import { useText } from "../words";

/** The least and the most that the left side has, in per cent. */
const LEAST = 25;
const MOST = 75;

/** How far a key moves it, in per cent. */
const STEP = 5;

interface SeparatorProps {
  within: RefObject<HTMLElement | null>;
  /** How much the left side has, in per cent. */
  share: number;
  onShare(share: number): void;
}

/** The line between two sides, moved by pointer or by arrow keys, Home and End. */
export function Separator({ within, share, onShare }: SeparatorProps) {
  const text = useText();
  const set = (share: number) => onShare(Math.round(Math.min(Math.max(share, LEAST), MOST)));
  const press = (event: KeyboardEvent) => {
    const to = { ArrowLeft: share - STEP, ArrowRight: share + STEP, Home: LEAST, End: MOST }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      set(to);
    }
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    const box = within.current?.getBoundingClientRect();
    if (box && event.currentTarget.hasPointerCapture(event.pointerId)) {
      set(((event.clientX - box.left) / box.width) * 100);
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is a control; <hr> isn't one
    <div
      className="document-separator"
      role="separator"
      aria-orientation="vertical"
      aria-label={text("document-separator")}
      aria-valuenow={share}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}
