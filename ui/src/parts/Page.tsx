import type { ReactNode } from "react";
import "./page.css";

interface PageProps {
  title: string;
  /** One or two sentences about what the screen is for. */
  lead?: string | undefined;
  /** Stands beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A screen: its title, what it is for, and what is on it. */
export function Page({ title, lead, actions, children }: PageProps) {
  return (
    <div className="parts-page">
      <header className="parts-page-head">
        <div>
          <h1 tabIndex={-1}>{title}</h1>
          {lead && <p className="parts-page-lead">{lead}</p>}
        </div>
        {actions && <div className="parts-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** A part of a screen under a heading. `place` makes it a goal of jumps that have no field of their own. */
export function Part({ title, actions, place, children }: Omit<PageProps, "lead"> & { place?: string }) {
  return (
    <section className="parts-part">
      <div className="parts-part-head">
        <h2 data-place={place}>{title}</h2>
        {actions && <div className="parts-actions">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
