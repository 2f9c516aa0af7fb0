import { useState } from "react";
import { useText } from "../words";

/** Says something to screen readers, by the message that it is. */
export type Say = (id: string, args?: Record<string, number>) => void;

/** What was said last, and the way to say more. */
export function useSay(): [string, Say] {
  const text = useText();
  const [said, setSaid] = useState("");
  return [said, (id, args) => setSaid(text(id, args))];
}
