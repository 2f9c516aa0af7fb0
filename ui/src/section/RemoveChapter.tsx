import { ConfirmDialog } from "../parts";
import { useEdit, usePlan } from "../plan";
import { useLanguage, useText } from "../words";
import { type Chapter, chapterName } from "./chapter-name";
import { removal } from "./removal";

/** Asks before an own chapter goes with its text. */
export function RemoveChapter({ chapter, onClose }: { chapter: Chapter; onClose(): void }) {
  const text = useText();
  const language = useLanguage();
  const { plan } = usePlan();
  const session = useEdit();
  const edits = removal(plan, chapter.id);
  const texts = edits.filter((edit) => edit.kind === "remove" && edit.place.startsWith("blocks/")).length;
  return (
    <ConfirmDialog
      title={text("section-remove-title", { chapter: chapterName(chapter, text, language) })}
      action={text("section-remove")}
      work={async () => {
        await session.flush();
        return session.apply(edits);
      }}
      onClose={onClose}
    >
      <p>{text("section-remove-texts", { count: texts })}</p>
      <p>{text("section-remove-undo")}</p>
    </ConfirmDialog>
  );
}
