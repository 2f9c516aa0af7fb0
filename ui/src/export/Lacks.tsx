import { Expander, ExpanderContent, ExpanderTitleButton } from "suomifi-ui-components";
import { either, Notice } from "../parts";
import { placeText } from "../plan";
import { useLanguage, useText } from "../words";
import type { View } from "./useExport";

/** How many single places are listed; the rest is in the document's own annex. */
const MOST = 200;

type Lack = View["incomplete"][number];

/** What is lacking, each once: the parts of a document in both languages often lack the same. */
function distinct(lacks: readonly Lack[]): Lack[] {
  const byName = new Map(lacks.map((lack) => [`${placeText(lack.place)} ${lack.message.fi}`, lack]));
  return [...byName.values()];
}

/** What the export would lack, before anything is written. */
export function Lacks({ view, onGo }: { view: View; onGo(place: string): void }) {
  const text = useText();
  const language = useLanguage();
  const lacks = view.notices.filter((notice) => notice.incomplete);
  const places = distinct(view.incomplete);
  const known = view.notices.filter((notice) => !notice.incomplete);
  return (
    <div className="export-lacks">
      {view.complete ? (
        <Notice>{text("export-complete")}</Notice>
      ) : (
        <Notice tone="warning" title={text("export-incomplete")}>
          <ul>
            {lacks.map((notice) => (
              <li key={notice.code + notice.message.fi}>{either(notice.message, language)}</li>
            ))}
            {view.summary.map((sentence) => (
              <li key={sentence.fi}>{either(sentence, language)}</li>
            ))}
            {view.missing.map((glyph) => (
              <li key={glyph.character + glyph.context}>
                {text("export-glyph", { character: glyph.character, context: glyph.context })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {places.length > 0 && (
        <Expander>
          <ExpanderTitleButton>{text("export-places", { count: places.length })}</ExpanderTitleButton>
          <ExpanderContent>
            <Places places={places} onGo={onGo} />
          </ExpanderContent>
        </Expander>
      )}
      {known.length > 0 && (
        <>
          <h3>{text("export-known")}</h3>
          <ul>
            {known.map((notice) => (
              <li key={notice.code + notice.message.fi}>{either(notice.message, language)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Places({ places, onGo }: { places: readonly Lack[]; onGo(place: string): void }) {
  const text = useText();
  const language = useLanguage();
  const shown = places.slice(0, MOST);
  return (
    <>
      <ul className="export-places">
        {shown.map((lack) => {
          const place = placeText(lack.place);
          return (
            <li key={`${place} ${lack.message.fi}`}>
              <button type="button" onClick={() => onGo(place)}>
                {either(lack.message, language)}
              </button>
            </li>
          );
        })}
      </ul>
      {places.length > MOST && <p>{text("export-places-more", { count: places.length - MOST })}</p>}
    </>
  );
}
