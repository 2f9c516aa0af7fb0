import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import "./tabs.css";

/** A tab and what it shows. */
export interface Tab {
  key: string;
  title: string;
  /** A number behind the title, when there is something to count. */
  count?: number | undefined;
  content(): ReactNode;
}

interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  chosen: string;
  onChoose(key: string): void;
}

/** Tabs over one pane: arrows, Home and End move between them, Tab goes on into the pane. */
export function Tabs({ label, tabs, chosen, onChoose }: TabsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    tabs.findIndex((tab) => tab.key === chosen),
  );
  const current = tabs[at];
  const move = (event: KeyboardEvent) => {
    const next = nextTab(event.key, at, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (tab) {
      event.preventDefault();
      onChoose(tab.key);
      list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next ?? 0]?.focus();
    }
  };
  return (
    <div className="parts-tabs">
      <div ref={list} role="tablist" aria-label={label} className="parts-tablist">
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            aria-selected={tab === current}
            aria-controls={`${id}-pane`}
            tabIndex={tab === current ? 0 : -1}
            className="parts-tab"
            onClick={() => onChoose(tab.key)}
            onKeyDown={move}
          >
            {tab.title}
            {tab.count ? <span className="parts-count">{tab.count}</span> : null}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-pane`} aria-labelledby={`${id}-${current?.key}`} className="parts-tabpane">
        {current?.content()}
      </div>
    </div>
  );
}

/** The tab that a key leads to. */
export function nextTab(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
