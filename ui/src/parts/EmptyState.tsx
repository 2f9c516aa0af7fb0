import type { ReactNode } from "react";
import "./notice.css";

/** Says that there is nothing yet, what would be here, and how to begin. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="parts-empty">
      <p>{children}</p>
      {action}
    </div>
  );
}
