import type { ReactNode } from "react";
import { InlineAlert } from "suomifi-ui-components";
import "./notice.css";

interface NoticeProps {
  tone?: "neutral" | "warning" | "error";
  title?: string;
  children: ReactNode;
}

/** Something that the reader should know here. */
export function Notice({ tone = "neutral", title, children }: NoticeProps) {
  return (
    <InlineAlert status={tone} labelText={title} role={tone === "error" ? "alert" : undefined} className="parts-notice">
      {children}
    </InlineAlert>
  );
}
