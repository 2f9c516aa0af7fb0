import { type ReactNode, useId } from "react";
import { useText } from "../../words";

/** A table under its heading, with a sentence about it. */
export function Part({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  const text = useText();
  const id = useId();
  return (
    <section className="tables-part" aria-labelledby={id}>
      <h3 id={id}>{text(title)}</h3>
      {about && <p className="tables-about">{text(about)}</p>}
      {children}
    </section>
  );
}
