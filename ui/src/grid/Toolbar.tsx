import { Localized } from "@fluent/react";
import { type KeyboardEvent, type RefObject, useState } from "react";
import { Button } from "suomifi-ui-components";

/** A button of the toolbar. */
export interface Tool {
  /** The words on it. */
  word: "grid-add" | "grid-remove" | "grid-raise" | "grid-lower";
  isPossible: boolean;
  run(): void;
}

/** The buttons for rows. One of them is in the tab order; arrows lead to the others. */
export function Toolbar({
  label,
  tools,
  home,
  place,
}: {
  label: string;
  tools: Tool[];
  home: RefObject<HTMLDivElement | null>;
  /** The place that a jump to the rows as a whole leads to. */
  place?: string | undefined;
}) {
  const [at, setAt] = useState(0);
  const step = (event: KeyboardEvent) => {
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tools.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const there = Math.min(Math.max(next, 0), tools.length - 1);
    setAt(there);
    home.current?.querySelectorAll("button")[there]?.focus();
  };
  return (
    <div ref={home} role="toolbar" aria-label={label} data-place={place} className="grid-toolbar" onKeyDown={step}>
      {tools.map(({ word, isPossible, run }, number) => (
        <Button
          key={word}
          variant="secondary"
          tabIndex={number === Math.min(at, tools.length - 1) ? 0 : -1}
          aria-disabled={!isPossible}
          onFocus={() => setAt(number)}
          onClick={() => {
            if (isPossible) run();
          }}
        >
          <Localized id={word} />
        </Button>
      ))}
    </div>
  );
}
