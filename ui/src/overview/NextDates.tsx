import { useGoToPlace } from "../frame";
import type { Answer } from "../host";
import { EmptyState, Part } from "../parts";
import { date, useText } from "../words";

/** The deadline, milestones and decisions that lie ahead. */
export function NextDates({ dates }: { dates: Answer<"overview">["dates"] }) {
  const text = useText();
  const goToPlace = useGoToPlace();
  return (
    <Part title={text("overview-dates")}>
      {dates.length === 0 && <EmptyState>{text("overview-no-dates")}</EmptyState>}
      <ul className="overview-list">
        {dates.map((next) => (
          <li key={next.place}>
            <button type="button" className="overview-jump" onClick={() => goToPlace(next.place)}>
              <time dateTime={next.date}>{date(next.date)}</time>
              <span>{next.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
