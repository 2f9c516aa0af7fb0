import { useText } from "../words";
import "./language-switch.css";

/** The languages that a chapter is shown in. */
export type LanguageView = "fi" | "sv" | "both";

const VIEWS: readonly { view: LanguageView; words: string }[] = [
  { view: "fi", words: "section-view-fi" },
  { view: "sv", words: "section-view-sv" },
  { view: "both", words: "section-view-both" },
];

/** Chooses whether a chapter is shown in Finnish, in Swedish, or in both side by side. */
export function LanguageSwitch({ shown, show }: { shown: LanguageView; show(view: LanguageView): void }) {
  const text = useText();
  return (
    <fieldset className="section-views">
      <legend className="visually-hidden">{text("section-view")}</legend>
      {VIEWS.map(({ view, words }) => (
        <label key={view} className="section-view">
          <input type="radio" name="section-view" checked={shown === view} onChange={() => show(view)} />
          <span>{text(words)}</span>
        </label>
      ))}
    </fieldset>
  );
}
