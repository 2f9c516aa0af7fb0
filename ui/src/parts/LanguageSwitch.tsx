import { LANGUAGES, textIn, useLanguage, useSetLanguage, useText } from "../words";
import "./language-switch.css";

/** Changes every word of the window at once; always in reach. Pressing it leaves the focus on it and drafts as they are. */
export function LanguageSwitch() {
  const language = useLanguage();
  const setLanguage = useSetLanguage();
  const text = useText();
  return (
    <fieldset className="language-switch">
      <legend className="visually-hidden">{text("parts-language")}</legend>
      {LANGUAGES.map((other) => (
        <button
          key={other}
          type="button"
          lang={other}
          aria-pressed={other === language}
          // The field that is being typed in keeps the focus when the switch is pressed with the mouse.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setLanguage(other)}
        >
          {textIn(other)("parts-language-own-name")}
        </button>
      ))}
    </fieldset>
  );
}
