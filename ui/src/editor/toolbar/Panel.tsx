/** What opens under a tool: closes with Escape, outside clicks, and when the focus leaves it. */
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { useText } from "../../words";

/** A panel under a tool. */
export interface PanelProps {
  word: string;
  role: "menu" | "dialog";
  /** The tool that opened it. */
  tool: RefObject<HTMLButtonElement | null>;
  /** Where the focus goes on Escape: to the tool unless it says otherwise. */
  leave?(): void;
  close(): void;
  children: ReactNode;
}

/** The first control inside takes the focus. */
export function Panel({ word, role, tool, leave, close, children }: PanelProps) {
  const say = useText();
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (panel.current) keepInWindow(panel.current);
  }, []);
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>("input, [role=menuitem]:not([aria-disabled=true])")?.focus();
  }, []);
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      const at = event.target as Node;
      if (!panel.current?.contains(at) && !tool.current?.contains(at)) close();
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [close, tool]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the role is a menu's or a dialog's
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is a menu's or a dialog's
    <div
      ref={panel}
      role={role}
      aria-label={say(word)}
      className="editor-panel"
      onBlur={(event) => {
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) close();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape" || (role === "menu" && event.key === "Tab")) {
          event.preventDefault();
          close();
          if (leave) leave();
          else tool.current?.focus();
        } else if (role === "menu") moveInMenu(event.key, event.currentTarget, () => event.preventDefault());
      }}
    >
      {children}
    </div>
  );
}

/** Near the right edge the panel moves to the left, as far as it must. */
function keepInWindow(panel: HTMLElement): void {
  const beyond = panel.getBoundingClientRect().right - (document.documentElement.clientWidth - 8);
  if (beyond > 0) panel.style.left = `${-beyond}px`;
}

function moveInMenu(key: string, menu: HTMLElement, taken: () => void): void {
  const items = [...menu.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const last = items.length - 1;
  const next = { ArrowDown: at === last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1, Home: 0, End: last }[key];
  if (next === undefined) return;
  taken();
  items[next]?.focus();
}
