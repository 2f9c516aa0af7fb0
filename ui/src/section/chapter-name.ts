import { useCallback } from "react";
import type { Plan } from "../host";
import { either } from "../parts";
import { usePlan } from "../plan";
import { type Language, type Text, useLanguage, useText } from "../words";

/** A chapter of the plan. */
export type Chapter = NonNullable<Plan["chapters"]>[number];

/** What a chapter is called in lists: a statutory one by its number and subject, an own one by its title. */
export function chapterName(chapter: Chapter | undefined, text: Text, language: Language): string {
  if (chapter?.item) {
    const title = text(`guidance-item-${chapter.item}-title`);
    return text("section-item-name", { number: chapter.item, title });
  }
  return either(chapter?.title, language) || text("section-untitled");
}

/** The names of chapters by their ids, in the window's language. */
export function useChapterName(): (id: string) => string {
  const text = useText();
  const language = useLanguage();
  const { plan } = usePlan();
  return useCallback(
    (id) =>
      chapterName(
        plan.chapters?.find((chapter) => chapter.id === id),
        text,
        language,
      ),
    [plan.chapters, text, language],
  );
}
