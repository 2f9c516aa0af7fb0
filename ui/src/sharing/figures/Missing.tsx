import { useText } from "../../words";
import type { Gap } from "../answers";
import { useLeave } from "./Wide";

/** Why figures above can't be had, each with a way to where what they need is entered. */
export function Missing({ gaps }: { gaps: readonly Gap[] }) {
  const text = useText();
  const leaveFor = useLeave();
  const once = [...new Map(gaps.map((gap) => [`${gap.place} ${gap.gap}`, gap])).values()];
  if (once.length === 0) return null;
  return (
    <section className="sharing-gaps" aria-label={text("sharing-gaps")}>
      <h4>{text("sharing-gaps")}</h4>
      <ul>
        {once.map((gap) => (
          <li key={`${gap.place} ${gap.gap}`}>
            <span>{gap.gap}</span>{" "}
            <button type="button" className="sharing-link" onClick={() => leaveFor(gap.place)}>
              {text("sharing-fill-in")}
              <span className="visually-hidden"> {gap.gap}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
