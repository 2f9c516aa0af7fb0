import { BilingualField, either, other } from "../parts";
import { usePlan } from "../plan";
import { useLanguage, useText } from "../words";
import type { Chapter } from "./chapter-name";

/** The heading of a chapter: the Act's own words, which nobody edits, or the plan's own title. */
export function ChapterHead({ chapter }: { chapter: Chapter }) {
  return chapter.item ? <StatutoryHead chapter={chapter} item={chapter.item} /> : <OwnHead chapter={chapter} />;
}

function StatutoryHead({ chapter, item }: { chapter: Chapter; item: number }) {
  const text = useText();
  const language = useLanguage();
  const { headings } = usePlan();
  const heading = headings[item - 1];
  const foreign = other(language);
  return (
    <header className="section-head" data-place={`chapters/${chapter.id}`}>
      <p className="section-basis">{text("section-basis", { item })}</p>
      <h1 tabIndex={-1}>{either(heading, language)}</h1>
      <p lang={foreign} className="section-foreign">
        {either(heading, foreign)}
      </p>
    </header>
  );
}

function OwnHead({ chapter }: { chapter: Chapter }) {
  const text = useText();
  const language = useLanguage();
  return (
    <header className="section-head">
      <p className="section-basis">{text("section-own")}</p>
      <h1 tabIndex={-1}>{either(chapter.title, language) || text("section-untitled")}</h1>
      <BilingualField place={`chapters/${chapter.id}/title`} label={text("section-title")} />
    </header>
  );
}
