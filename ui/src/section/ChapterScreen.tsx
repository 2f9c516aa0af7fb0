import { useId, useState } from "react";
import { Button, IconPlus } from "suomifi-ui-components";
import { EmptyState, JumpTo, Notice, newId, Part, useRemembered, useTask } from "../parts";
import { useEdit, usePlan } from "../plan";
import { useLanguage, useText } from "../words";
import { ChapterHead } from "./ChapterHead";
import { ChapterSettings } from "./ChapterSettings";
import { ChapterTables } from "./ChapterTables";
import { type Chapter, chapterName } from "./chapter-name";
import { LanguageSwitch, type LanguageView } from "./LanguageSwitch";
import { languageAt, Narrative } from "./Narrative";
import "./section.css";

interface ChapterScreenProps {
  /** The chapter's id. */
  chapter: string;
  place?: string | undefined;
  nonce?: string | undefined;
}

/** A chapter: its heading, its text in one language or both, the chapters below it, its tables. */
export function ChapterScreen({ chapter: id, place, nonce }: ChapterScreenProps) {
  const text = useText();
  const { plan } = usePlan();
  const narrative = useId();
  const [shown, show] = useShownLanguages(place);
  const chapter = plan.chapters?.find((row) => row.id === id);
  if (!chapter) {
    return (
      <div className="parts-page">
        <h1>{text("section-gone-title")}</h1>
        <EmptyState>{text("section-gone")}</EmptyState>
      </div>
    );
  }
  const below = (plan.chapters ?? []).filter((row) => row.parent === id);
  return (
    <JumpTo place={place}>
      <div className="parts-page section-page">
        <ChapterHead chapter={chapter} />
        <div className="section-bar">
          <LanguageSwitch shown={shown} show={show} />
          <AddBelow parent={id} />
        </div>
        <section className="section-narrative" aria-labelledby={narrative}>
          <h2 id={narrative} className="visually-hidden">
            {text("section-narrative")}
          </h2>
          <Narrative chapter={chapter} shown={shown} place={place} nonce={nonce} />
        </section>
        {below.map((row) => (
          <SubChapter key={row.id} chapter={row} shown={shown} place={place} nonce={nonce} />
        ))}
        <ChapterTables chapter={chapter} place={place} />
        <ChapterSettings chapter={chapter} />
      </div>
    </JumpTo>
  );
}

/** The languages that are shown: what was chosen last, unless one goes to a text in a language that it leaves out. */
function useShownLanguages(place: string | undefined): [LanguageView, (view: LanguageView) => void] {
  const [chosen, choose] = useRemembered("section-view", "both");
  const [forced, force] = useState<{ place: string; view: LanguageView }>();
  const needed = languageAt(place);
  const show = (view: LanguageView) => {
    force(place ? { place, view } : undefined);
    choose(view);
  };
  if (forced && forced.place === place) {
    return [forced.view, show];
  }
  const remembered = chosen as LanguageView;
  return [needed && remembered !== "both" ? needed : remembered, show];
}

interface SubChapterProps {
  chapter: Chapter;
  shown: LanguageView;
  place: string | undefined;
  nonce: string | undefined;
}

function SubChapter({ chapter, shown, place, nonce }: SubChapterProps) {
  const text = useText();
  const language = useLanguage();
  const { plan } = usePlan();
  const below = (plan.chapters ?? []).filter((row) => row.parent === chapter.id);
  return (
    <Part title={chapterName(chapter, text, language)} place={`chapters/${chapter.id}`}>
      <Narrative chapter={chapter} shown={shown} place={place} nonce={nonce} />
      <ChapterTables chapter={chapter} place={place} />
      <ChapterSettings chapter={chapter} />
      {below.map((row) => (
        <SubChapter key={row.id} chapter={row} shown={shown} place={place} nonce={nonce} />
      ))}
    </Part>
  );
}

function AddBelow({ parent }: { parent: string }) {
  const text = useText();
  const session = useEdit();
  const { readOnly } = usePlan();
  const task = useTask();
  const add = () => {
    const row = { id: newId("chapter"), parent };
    void task.run(() => session.apply([{ kind: "insert", table: "chapters", row }]));
  };
  if (readOnly) {
    return null;
  }
  return (
    <>
      <Button variant="secondaryNoBorder" icon={<IconPlus />} onClick={add}>
        {text("section-add-below")}
      </Button>
      {task.problem && <Notice tone="error">{task.problem}</Notice>}
    </>
  );
}
