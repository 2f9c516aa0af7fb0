import { useDeferredValue, useEffect, useId, useRef, useState } from "react";
import type { Answer } from "../host";
import { useAnswer } from "../plan";
import { useText } from "../words";
import { useGo, useGoToPlace } from "./go";
import { SCREENS, type Screen } from "./screens";
import "./search.css";

type Hit = Answer<"search">[number];

/** Something that can be gone to. */
type Option = { kind: "screen"; screen: Screen } | { kind: "hit"; hit: Hit };

/** Search over everything: screens, and every text of the plan in both languages. */
export function SearchPalette({ onClose }: { onClose(): void }) {
  const text = useText();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  const options = useOptions(query);
  const go = useGo();
  const goToPlace = useGoToPlace();
  useEffect(() => dialog.current?.showModal(), []);

  const take = (option: Option | undefined) => {
    if (option) {
      onClose();
      option.kind === "screen" ? go({ screen: option.screen }) : goToPlace(option.hit.place);
    }
  };
  const at = Math.min(chosen, options.length - 1);
  const keyed = (event: React.KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setChosen(Math.max(0, Math.min(at + step, options.length - 1)));
    } else if (event.key === "Enter") {
      event.preventDefault();
      take(options[at]);
    }
  };
  return (
    <dialog ref={dialog} className="search" aria-label={text("frame-search-title")} onClose={onClose}>
      <input
        className="search-input"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
        aria-label={text("frame-search-title")}
        placeholder={text("frame-search-hint")}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(0);
        }}
        onKeyDown={keyed}
      />
      <div id={list} role="listbox" aria-label={text("frame-search-results")} className="search-list">
        {options.map((option, n) => (
          <OptionRow
            key={option.kind === "screen" ? option.screen : option.hit.place}
            id={`${list}-${n}`}
            option={option}
            chosen={n === at}
            onTake={() => take(option)}
          />
        ))}
      </div>
      <p className="search-count" role="status">
        {text("frame-search-count", { count: options.length })}
      </p>
    </dialog>
  );
}

/** The screens whose name has the words, and the texts of the plan that have them. */
function useOptions(query: string): Option[] {
  const text = useText();
  const wanted = useDeferredValue(query.trim());
  const hits = useAnswer("search", { query: wanted }, { enabled: wanted.length > 1 }).data ?? [];
  const named = SCREENS.filter((screen) => screen !== "chapter").filter((screen) =>
    text(`frame-way-${screen}`).toLowerCase().includes(wanted.toLowerCase()),
  );
  const screens = named.map((screen): Option => ({ kind: "screen", screen }));
  return wanted.length > 1 ? [...screens, ...hits.map((hit): Option => ({ kind: "hit", hit }))] : screens;
}

interface OptionRowProps {
  id: string;
  option: Option;
  chosen: boolean;
  onTake(): void;
}

function OptionRow({ id, option, chosen, onTake }: OptionRowProps) {
  const text = useText();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) {
      row.current?.scrollIntoView({ block: "nearest" });
    }
  }, [chosen]);
  return (
    // The keyboard chooses in the field above, as comboboxes do.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div ref={row} id={id} role="option" aria-selected={chosen} className="search-option" onClick={onTake}>
      {option.kind === "screen" ? (
        <span>{text(`frame-way-${option.screen}`)}</span>
      ) : (
        <>
          <span className="search-place">{option.hit.name}</span>
          <span>
            {option.hit.before}
            <mark>{option.hit.hit}</mark>
            {option.hit.after}
          </span>
        </>
      )}
    </div>
  );
}
