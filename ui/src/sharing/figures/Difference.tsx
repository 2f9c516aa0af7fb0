import { euros, useText } from "../../words";
import { signOf } from "./decimal";

/** A difference in euros with its sign: `+1 234,00 €`. */
export function signedEuros(amount: string): string {
  return signOf(amount) > 0 ? `+${euros(amount)}` : euros(amount);
}

interface DifferenceProps {
  /** In its canonical form; null when there is nothing to compare. */
  amount: string | null | undefined;
  /** Whether more is worse, as with what one pays, or better, as with what one saves. */
  more?: "worse" | "better";
}

/** A difference in euros: its sign, a colour, and a word for those who see neither. */
export function Difference({ amount, more = "worse" }: DifferenceProps) {
  const text = useText();
  if (amount === null || amount === undefined) return <span className="sharing-none">–</span>;
  const sign = signOf(amount);
  if (sign === 0) return <span className="sharing-same">{text("sharing-no-change")}</span>;
  const tone = sign > 0 === (more === "worse") ? "sharing-worse" : "sharing-better";
  return (
    <span className={tone}>
      {signedEuros(amount)}
      <span className="visually-hidden"> {text(sign > 0 ? "sharing-more" : "sharing-less")}</span>
    </span>
  );
}
