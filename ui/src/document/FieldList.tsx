import { useMemo } from "react";
import { useAnswer } from "../plan";
import { useText } from "../words";
import { placesOf, type Spot } from "./spots";

interface FieldListProps {
  /** The spots of the page that is read. */
  spots: readonly Spot[];
  /** From 0. */
  page: number;
  onMark(place: string | undefined): void;
  onGo(place: string): void;
}

/** The fields that the page shows, each a way to where it is written. */
export function FieldList({ spots, page, onMark, onGo }: FieldListProps) {
  const text = useText();
  const places = useMemo(() => placesOf(spots), [spots]);
  const names = useAnswer("place_names", { places }, { enabled: places.length > 0 });
  const isFor = names.data?.length === places.length && !names.isPlaceholderData;
  return (
    <nav className="document-fields" aria-label={text("document-fields-of", { page: page + 1 })}>
      <h2>{text("document-fields-of", { page: page + 1 })}</h2>
      {places.length === 0 && <p>{text("document-fields-none")}</p>}
      <ul>
        {places.map((place, at) => {
          const name = isFor ? names.data?.[at] : undefined;
          return (
            name && (
              <li key={place}>
                <button
                  type="button"
                  aria-label={text("document-go", { field: name })}
                  onFocus={() => onMark(place)}
                  onBlur={() => onMark(undefined)}
                  onMouseEnter={() => onMark(place)}
                  onMouseLeave={() => onMark(undefined)}
                  onClick={() => onGo(place)}
                >
                  {name}
                </button>
              </li>
            )
          );
        })}
      </ul>
    </nav>
  );
}
