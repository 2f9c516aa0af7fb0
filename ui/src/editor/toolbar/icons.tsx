/** The icons of the toolbar, drawn in the colour of the text. */
import type { ReactNode } from "react";

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      className="editor-icon"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** Two links of a chain. */
export function LinkIcon() {
  return (
    <Icon>
      <path d="M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1" />
      <path d="M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1" />
    </Icon>
  );
}

/** Lines with dots. */
export function BulletIcon() {
  return (
    <Icon>
      <path d="M8 5h9M8 10h9M8 15h9" />
      <path d="M3.6 5h.01M3.6 10h.01M3.6 15h.01" strokeWidth="2.6" />
    </Icon>
  );
}

/** Lines with numbers. */
export function NumberedIcon() {
  return (
    <Icon>
      <path d="M8.5 5h8.5M8.5 10h8.5M8.5 15h8.5" />
      <path d="M3 3.8l1.2-.8v4M2.9 12.4c.2-1.2 2.3-1 2.1.3-.2.9-1.6 1.5-2.2 2.5h2.4" strokeWidth="1.2" />
    </Icon>
  );
}

/** A grid. */
export function TableIcon() {
  return (
    <Icon>
      <rect x="2.8" y="4" width="14.4" height="12" rx="1" />
      <path d="M2.8 8h14.4M2.8 12h14.4M8 8v8" />
    </Icon>
  );
}

/** A number that lives: digits in a frame with a bolt. */
export function FigureIcon() {
  return (
    <Icon>
      <rect x="2.5" y="4.5" width="15" height="11" rx="2.5" />
      <path d="M6 8.2l1.3-.8v5.2M10 8.6c.3-1.7 3.1-1.4 2.8.3-.2 1.2-2.1 2-2.8 3.7h3" strokeWidth="1.3" />
    </Icon>
  );
}

/** A speech bubble: a word of another language. */
export function ForeignIcon() {
  return (
    <Icon>
      <path d="M3 4.5h14v9H9l-3.5 3v-3H3z" />
      <path d="M7.6 11.2L10 6.6l2.4 4.6M8.4 9.8h3.2" strokeWidth="1.3" />
    </Icon>
  );
}

/** A tick. */
export function DoneIcon() {
  return (
    <Icon>
      <path d="M3.5 10.5l4 4L16.5 5.5" strokeWidth="2" />
    </Icon>
  );
}

/** Three dots. */
export function MoreIcon() {
  return (
    <Icon>
      <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" strokeWidth="2.8" />
    </Icon>
  );
}
