import { euros, number, useText } from "../../words";
import { type Derived, type Gap, isGap } from "../answers";
import { useLeave } from "./Wide";

interface AmountProps {
  amount: Derived<string> | null | undefined;
  unit?: "euro" | "number";
}

/** A figure, or a way to what it lacks: what isn't known is never shown as zero. */
export function Amount({ amount, unit = "euro" }: AmountProps) {
  if (amount === null || amount === undefined) return <span className="sharing-none">–</span>;
  if (isGap(amount)) return <MissingFigure gap={amount} />;
  return unit === "euro" ? euros(amount) : number(amount);
}

function MissingFigure({ gap }: { gap: Gap }) {
  const text = useText();
  const leaveFor = useLeave();
  return (
    <button type="button" className="sharing-missing" title={gap.gap} onClick={() => leaveFor(gap.place)}>
      {text("sharing-missing")}
      <span className="visually-hidden"> {gap.gap}</span>
    </button>
  );
}
