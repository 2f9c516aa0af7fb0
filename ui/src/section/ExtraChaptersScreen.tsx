import { useState } from "react";
import { Button, IconLock, IconPlus } from "suomifi-ui-components";
import { useGo } from "../frame";
import { Notice, newId, Page, Part, RowButtons, useTask } from "../parts";
import { useEdit, usePlan } from "../plan";
import { useLanguage, useText } from "../words";
import { type Chapter, chapterName } from "./chapter-name";
import { RemoveChapter } from "./RemoveChapter";
import "./section.css";

/** The chapters in reading order: the plan's own ones can be added, moved, opened and removed among the six of the Act. */
export function ExtraChaptersScreen() {
  const text = useText();
  const { plan, readOnly } = usePlan();
  const session = useEdit();
  const go = useGo();
  const task = useTask();
  const [leaving, setLeaving] = useState<Chapter>();
  const add = async () => {
    const row = { id: newId("chapter") };
    if (await task.run(() => session.apply([{ kind: "insert", table: "chapters", row }]))) {
      go({ screen: "chapter", chapter: row.id, place: `chapters/${row.id}/title[fi]` });
    }
  };
  return (
    <Page
      title={text("section-extra")}
      lead={text("section-extra-lead")}
      actions={
        readOnly ? undefined : (
          <Button icon={<IconPlus />} onClick={() => void add()}>
            {text("section-extra-add")}
          </Button>
        )
      }
    >
      {task.problem && <Notice tone="error">{task.problem}</Notice>}
      <Part title={text("section-order")}>
        <ChapterTree chapters={plan.chapters ?? []} parent={undefined} remove={setLeaving} />
      </Part>
      {leaving && <RemoveChapter chapter={leaving} onClose={() => setLeaving(undefined)} />}
    </Page>
  );
}

interface ChapterTreeProps {
  chapters: readonly Chapter[];
  parent: string | undefined;
  remove(chapter: Chapter): void;
}

/** The chapters below one, each with those below it. */
function ChapterTree({ chapters, parent, remove }: ChapterTreeProps) {
  const here = chapters.filter((chapter) => (chapter.parent ?? undefined) === parent);
  if (here.length === 0) {
    return null;
  }
  return (
    <ol className="section-chapters">
      {here.map((chapter) => (
        <li key={chapter.id}>
          <ChapterLine chapter={chapter} order={here.map((row) => row.id)} onRemove={() => remove(chapter)} />
          <ChapterTree chapters={chapters} parent={chapter.id} remove={remove} />
        </li>
      ))}
    </ol>
  );
}

interface ChapterLineProps {
  chapter: Chapter;
  /** The chapters beside it, itself among them. */
  order: readonly string[];
  onRemove(): void;
}

function ChapterLine({ chapter, order, onRemove }: ChapterLineProps) {
  const text = useText();
  const language = useLanguage();
  const go = useGo();
  const name = chapterName(chapter, text, language);
  const answers = chapter.answers ?? [];
  return (
    <div className={chapter.item ? "section-chapter section-chapter-fixed" : "section-chapter"}>
      <div>
        <button type="button" className="section-open" onClick={() => go({ screen: "chapter", chapter: chapter.id })}>
          {name}
        </button>
        {answers.length > 0 && <p>{text("section-answers", { items: answers.join(", ") })}</p>}
      </div>
      {chapter.item ? (
        <span className="section-fixed">
          <IconLock aria-hidden="true" />
          {text("section-statutory")}
        </span>
      ) : (
        <RowButtons table="chapters" order={order} row={chapter.id} name={name} onRemove={onRemove} />
      )}
    </div>
  );
}
