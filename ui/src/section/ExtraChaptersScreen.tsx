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
  const top = (plan.chapters ?? []).filter((chapter) => !chapter.parent);
  const order = top.map((chapter) => chapter.id);
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
        <ol className="section-chapters">
          {top.map((chapter) => (
            <ChapterLine key={chapter.id} chapter={chapter} order={order} onRemove={() => setLeaving(chapter)} />
          ))}
        </ol>
      </Part>
      {leaving && <RemoveChapter chapter={leaving} onClose={() => setLeaving(undefined)} />}
    </Page>
  );
}

interface ChapterLineProps {
  chapter: Chapter;
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
    <li className={chapter.item ? "section-chapter section-chapter-fixed" : "section-chapter"}>
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
    </li>
  );
}
