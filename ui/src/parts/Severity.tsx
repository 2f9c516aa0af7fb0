import { IconErrorFilled, IconInfoFilled, IconWarning } from "suomifi-ui-components";
import { useText } from "../words";
import type { SeverityName } from "./useFindings";
import "./severity.css";

const LOOK = {
  blocks: { icon: IconErrorFilled, words: "parts-severity-blocks" },
  warning: { icon: IconWarning, words: "parts-severity-warning" },
  hint: { icon: IconInfoFilled, words: "parts-severity-hint" },
} as const;

/** How serious something is: a sign, and the word beside it or for screen readers only. */
export function Severity({ severity, wordless = false }: { severity: SeverityName; wordless?: boolean }) {
  const text = useText();
  const look = LOOK[severity];
  const Icon = look.icon;
  return (
    <span className={`parts-severity parts-severity-${severity}`}>
      <Icon className="parts-severity-sign" aria-hidden="true" />
      <span className={wordless ? "visually-hidden" : undefined}>{text(look.words)}</span>
    </span>
  );
}
