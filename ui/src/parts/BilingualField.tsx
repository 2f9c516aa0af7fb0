import { useText } from "../words";
import { PlaceField } from "./PlaceField";

interface BilingualFieldProps {
  /** The place of both texts, without a language. */
  place: string;
  label: string;
  kind?: "text" | "longtext";
  hint?: string;
}

/** A text of the plan in both languages, side by side. */
export function BilingualField({ place, label, kind = "text", hint }: BilingualFieldProps) {
  const text = useText();
  return (
    <fieldset className="parts-bilingual">
      <legend>{label}</legend>
      {hint && <p className="parts-hint">{hint}</p>}
      <div className="parts-bilingual-pair">
        <PlaceField place={`${place}[fi]`} kind={kind} lang="fi" label={text("parts-in-finnish")} />
        <PlaceField place={`${place}[sv]`} kind={kind} lang="sv" label={text("parts-in-swedish")} />
      </div>
    </fieldset>
  );
}
