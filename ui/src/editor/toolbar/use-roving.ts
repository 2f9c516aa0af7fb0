/** One place in the tab order for a whole toolbar; arrows go from tool to tool. */
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react";

/** Makes the elements with `data-tool` inside `bar` one stop of the tab order. Returns the bar's keys. */
export function useRoving(bar: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const current = useRef(0);
  const tools = () => [...(bar.current?.querySelectorAll<HTMLElement>("[data-tool]") ?? [])];
  const settle = () => {
    for (const [index, tool] of tools().entries()) tool.tabIndex = index === current.current ? 0 : -1;
  };
  useLayoutEffect(settle);
  return (event) => {
    const all = tools();
    const at = all.indexOf(event.target as HTMLElement);
    const next = NEXT[event.key]?.(at, all.length);
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    current.current = next;
    settle();
    all[next]?.focus();
  };
}

const NEXT: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};
