import { either } from "../parts";
import { useLanguage, useText } from "../words";
import type { Indicator } from "./sheet";

interface IndicatorListProps {
  indicators: readonly Indicator[];
  chosen: string;
  choose(id: string): void;
}

/** The indicators by their groups; one of them is shown beside the list. */
export function IndicatorList({ indicators, chosen, choose }: IndicatorListProps) {
  const text = useText();
  const language = useLanguage();
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const group = either(indicator.group, language) || text("statistics-no-group");
    groups.set(group, [...(groups.get(group) ?? []), indicator]);
  }
  return (
    <nav className="statistics-list" aria-label={text("statistics-indicators")}>
      <div className="statistics-groups">
        {[...groups].map(([group, rows]) => (
          <div key={group}>
            <h2>{group}</h2>
            <ul>
              {rows.map((indicator) => (
                <li key={indicator.id}>
                  <button
                    type="button"
                    aria-current={indicator.id === chosen ? "true" : undefined}
                    onClick={() => choose(indicator.id)}
                  >
                    {either(indicator.name, language) || text("statistics-unnamed")}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}
