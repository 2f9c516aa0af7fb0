import { euros, number, useText } from "../../words";
import { signOf } from "./decimal";

/** A difference in euros with its sign: `+1 234,00 €`. */
export function signedEuros(amount: string): string {
  return signOf(amount) > 0 ? `+${euros(amount)}` : euros(amount);
}

/** A difference in plain numbers with its sign: `+3,7`. */
export function signedNumber(difference: string): string {
  return signOf(difference) > 0 ? `+${number(difference)}` : number(difference);
}

interface DifferenceProps {
  /** In its canonical form; null when there is nothing to compare. */
  amount: string | null | undefined;
  /** Whether more is worse, as with what one pays, better, as with what one gets, or neither. */
  more?: "worse" | "better" | "neither";
  unit?: "euro" | "number";
}

/** A difference: its sign, a colour, and a word for those who see neither. */
export function Difference({ amount, more = "worse", unit = "euro" }: DifferenceProps) {
  const text = useText();
  if (amount === null || amount === undefined) return <span className="sharing-none">–</span>;
  const sign = signOf(amount);
  if (sign === 0) return <span className="sharing-same">{text("sharing-no-change")}</span>;
  const isWorse = sign === (more === "worse" ? 1 : -1);
  const tone = more === "neither" ? undefined : isWorse ? "sharing-worse" : "sharing-better";
  return (
    <span className={tone}>
      {unit === "euro" ? signedEuros(amount) : signedNumber(amount)}
      <span className="visually-hidden"> {text(sign > 0 ? "sharing-more" : "sharing-less")}</span>
    </span>
  );
}
