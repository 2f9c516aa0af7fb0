import type { ReactNode } from "react";
import { useText } from "../../words";

interface PartProps {
  /** The message that names it. */
  title: string;
  /** A message about it. */
  about?: string;
  /** Whether the tab that it stands under says its name already: then the heading is for screen readers. */
  isTab?: boolean;
  children: ReactNode;
}

/** A table under its heading, with a sentence about it. */
export function Part({ title, about, isTab = false, children }: PartProps) {
  const text = useText();
  return (
    <section className="tables-part">
      <h3 className={isTab ? "visually-hidden" : undefined}>{text(title)}</h3>
      {about && <p className="tables-about">{text(about)}</p>}
      {children}
    </section>
  );
}
