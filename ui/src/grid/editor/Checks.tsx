import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { Choice } from "../types";
import type { EditorProps } from "./CellEditor";

/** A choice of several, as a list of boxes below the cell: arrows move, space ticks. */
export function Checks({
  choices,
  value,
  onChange,
  onKeyDown,
  onBlur,
  lang,
  "aria-label": label,
}: EditorProps & { choices: readonly Choice[] }) {
  const cell = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLFieldSetElement>(null);
  const [home, setHome] = useState<{ into: Element; top: number; left: number }>();
  useLayoutEffect(() => {
    const into = cell.current?.closest(".grid");
    const box = cell.current?.getBoundingClientRect();
    if (into && box) setHome({ into, top: Math.min(box.bottom, window.innerHeight - 280), left: box.left });
  }, []);
  useLayoutEffect(() => {
    if (home) panel.current?.querySelector("input")?.focus();
  }, [home]);

  const chosen = value.split(",").map((part) => part.trim());
  const toggle = (choice: Choice) => {
    const wanted = (other: Choice) => chosen.includes(other.label) !== (other === choice);
    onChange(
      choices
        .filter(wanted)
        .map((other) => other.label)
        .join(", "),
    );
  };
  const step = (event: KeyboardEvent) => {
    const boxes = [...(panel.current?.querySelectorAll("input") ?? [])];
    const at = boxes.indexOf(document.activeElement as HTMLInputElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      boxes[Math.min(Math.max(next, 0), boxes.length - 1)]?.focus();
    }
    onKeyDown(event);
  };
  return (
    <div ref={cell} className="grid-chosen">
      {value}
      {home &&
        createPortal(
          <fieldset
            ref={panel}
            aria-label={label}
            lang={lang}
            className="grid-checks"
            style={{ top: home.top, left: home.left }}
            onKeyDown={step}
            onBlur={onBlur}
          >
            {choices.map((choice) => (
              <label key={choice.value}>
                <input type="checkbox" checked={chosen.includes(choice.label)} onChange={() => toggle(choice)} />
                {choice.label}
              </label>
            ))}
          </fieldset>,
          home.into,
        )}
    </div>
  );
}
