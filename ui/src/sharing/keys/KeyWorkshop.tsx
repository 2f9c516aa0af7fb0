import { useText } from "../../words";
import { Wide } from "../figures/Wide";
import { LiveEuros } from "./LiveEuros";
import { type Key, WeightsEditor } from "./WeightsEditor";
import "./keys.css";

interface KeyWorkshopProps {
  owner: Key;
  /** What the key is called. */
  name: string;
  /** The years that have costs to divide. */
  years: readonly number[];
}

/** The weights of a key, and beside them what they make each municipality pay. */
export function KeyWorkshop({ owner, name, years }: KeyWorkshopProps) {
  const text = useText();
  return (
    <div className="sharing-workshop">
      <Wide title={text("sharing-key-title", { name })}>
        <div className="sharing-key">
          <WeightsEditor owner={owner} />
          <LiveEuros owner={owner} years={years} />
        </div>
      </Wide>
    </div>
  );
}
