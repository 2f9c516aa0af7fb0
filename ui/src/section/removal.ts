import type { Plan } from "../host";
import type { Edit } from "../plan";

/** What goes with a chapter: itself and the own chapters below it. Statutory chapters below it, and what is below them, don't. */
function goingWith(plan: Plan, chapter: string): string[] {
  const below = (plan.chapters ?? []).filter((row) => row.parent === chapter && !row.item);
  return [chapter, ...below.flatMap((row) => goingWith(plan, row.id))];
}

/**
 * The edits that take a chapter away with the own chapters below it and their texts. Statutory chapters below it take its place; pictures stay
 * in the plan, in no chapter.
 */
export function removal(plan: Plan, chapter: string): Edit[] {
  const gone = goingWith(plan, chapter);
  const parent = plan.chapters?.find((row) => row.id === chapter)?.parent ?? null;
  const isIn = (row: { chapter?: string | null }) => gone.includes(row.chapter ?? "");
  const blocks = (plan.blocks ?? []).filter(isIn);
  const attachments = (plan.attachments ?? []).filter(isIn);
  const staying = (plan.chapters ?? []).filter((row) => row.item && gone.includes(row.parent ?? ""));
  return [
    ...blocks.map((block): Edit => ({ kind: "remove", place: `blocks/${block.id}` })),
    ...attachments.map((row): Edit => ({ kind: "set", place: `attachments/${row.id}/chapter`, value: null })),
    ...staying.map((row): Edit => ({ kind: "set", place: `chapters/${row.id}/parent`, value: parent })),
    ...gone.reverse().map((id): Edit => ({ kind: "remove", place: `chapters/${id}` })),
  ];
}
