import { type KeyboardEvent, useId, useState } from "react";
import { useLanguage, useText } from "../words";
import { bothNames, searchMunicipalities } from "./search-municipalities";
import { type Municipality, useMunicipalities } from "./useMunicipalities";
import "./municipality-picker.css";

interface MunicipalityPickerProps {
  label: string;
  hint: string;
  /** Codes that aren't offered. */
  without: readonly string[];
  onChoose(code: string | undefined): void;
}

/** A municipality of the register, found by typing its name in either language: a combobox with a list. */
export function MunicipalityPicker({ label, hint, without, onChoose }: MunicipalityPickerProps) {
  const text = useText();
  const language = useLanguage();
  const { all } = useMunicipalities();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const offered = open
    ? searchMunicipalities(
        all.filter((row) => !without.includes(row.code)),
        typed,
        language,
      )
    : [];
  const type = (words: string) => {
    setTyped(words);
    setAt(0);
    setOpen(words.trim() !== "");
    onChoose(undefined);
  };
  const choose = (row: Municipality) => {
    setTyped(bothNames(row, language));
    setOpen(false);
    onChoose(row.code);
  };
  const keys = (event: KeyboardEvent) => {
    const row = offered[at];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      setAt(moved(at, event.key === "ArrowDown" ? 1 : -1, offered.length));
    } else if (event.key === "Enter" && row) {
      event.preventDefault();
      choose(row);
    } else if (event.key === "Escape" && open) {
      // The list closes, and not the dialog around it.
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <div className="parts-picker">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="parts-hint">
        {hint}
      </p>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={open}
        aria-autocomplete="list"
        aria-describedby={`${id}-hint`}
        {...(open ? { "aria-controls": `${id}-list` } : {})}
        {...(offered[at] ? { "aria-activedescendant": `${id}-${offered[at].code}` } : {})}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={keys}
        onBlur={() => setOpen(false)}
      />
      {open && (
        <div id={`${id}-list`} role="listbox" aria-label={label} className="parts-picker-list">
          {offered.map((row, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a combobox are its input's
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input
            <div
              key={row.code}
              id={`${id}-${row.code}`}
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(row)}
            >
              {bothNames(row, language)}
            </div>
          ))}
        </div>
      )}
      <p role="status" className={offered.length > 0 || !open ? "visually-hidden" : "parts-hint"}>
        {open &&
          (offered.length > 0 ? text("parts-options", { count: offered.length }) : text("parts-no-municipality"))}
      </p>
    </div>
  );
}

/** The next option, round the end. */
function moved(at: number, by: number, count: number): number {
  return count === 0 ? 0 : (at + by + count) % count;
}
