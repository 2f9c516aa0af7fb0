import { useMemo, useState } from "react";
import { NarrativeEditor } from "../editor";
import { notePlace } from "../panel/last-place";
import { parsePlace, useAnswer, useEdit, usePlan } from "../plan";
import type { Language } from "../words";
import type { Chapter } from "./chapter-name";
import type { LanguageView } from "./LanguageSwitch";
import { findFigures, useFigures } from "./useFigures";
import { usePictures } from "./usePictures";

interface NarrativeProps {
  chapter: Chapter;
  shown: LanguageView;
  place: string | undefined;
  nonce: string | undefined;
}

/** The text of a chapter, written block by block. */
export function Narrative({ chapter, shown, place, nonce }: NarrativeProps) {
  const { plan, readOnly } = usePlan();
  const session = useEdit();
  const figures = useFigures();
  const translations = useAnswer("translations", {}).data;
  const blocks = useMemo(
    () => (plan.blocks ?? []).filter((block) => block.chapter === chapter.id),
    [plan.blocks, chapter.id],
  );
  const pictures = usePictures(blocks);
  const [unsent] = useState({});
  const focusBlock = useMemo(() => blockAt(place, shown), [place, shown]);
  return (
    <NarrativeEditor
      chapter={chapter.id}
      blocks={blocks}
      shown={shown}
      readOnly={readOnly}
      write={async (language, blocks) => {
        const written = blocks.map((block) => ({ ...block, text: [...block.text] }));
        await session.write("write_narrative", { chapter: chapter.id, language, blocks: written });
      }}
      picture={pictures}
      figureText={figures.text}
      figureSource={figures.source}
      findFigures={findFigures}
      translationOf={(block) => translations?.[block]}
      onUnsent={(isUnsent) => session.setDirty(unsent, isUnsent)}
      remove={async (block) => {
        const has = session.snapshot().plan.blocks?.some((row) => row.id === block) ?? false;
        if (has) {
          await session.apply([{ kind: "remove", place: `blocks/${block}` }]);
        }
        return has;
      }}
      markDone={(block, done) =>
        void session.write("mark_translated", { block, translation: done ? "done" : "draft" }).catch(() => undefined)
      }
      focusBlock={blocks.some((block) => block.id === focusBlock?.id) ? focusBlock : undefined}
      onFocusBlock={(id) => notePlace(`blocks/${id}`)}
      nonce={nonce}
      flushers={session.flushers}
      onUndo={() => void session.undo().catch(() => undefined)}
      onRedo={() => void session.redo().catch(() => undefined)}
    />
  );
}

/** The block that a place is in, and the language in which it is meant. */
function blockAt(place: string | undefined, shown: LanguageView): { id: string; language: Language } | undefined {
  const at = place ? parsePlace(place) : undefined;
  if (at?.table !== "blocks" || !at.row) {
    return undefined;
  }
  return { id: at.row, language: languageAt(place) ?? (shown === "sv" ? "sv" : "fi") };
}

/** The language that a place is in: `blocks/b-1/sv`, `area/name[sv]`; undefined when it is in none. */
export function languageAt(place: string | undefined): Language | undefined {
  const at = place ? parsePlace(place) : undefined;
  const language = at?.language ?? at?.field;
  return language === "fi" || language === "sv" ? language : undefined;
}
