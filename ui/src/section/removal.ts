import type { Plan } from "../host";
import type { Edit } from "../plan";

/** A chapter and all chapters below it. */
export function withBelow(plan: Plan, chapter: string): string[] {
  const below = (plan.chapters ?? []).filter((row) => row.parent === chapter);
  return [chapter, ...below.flatMap((row) => withBelow(plan, row.id))];
}

/** The edits that take a chapter away with the chapters below it and their texts; pictures stay in the plan, in no chapter. */
export function removal(plan: Plan, chapter: string): Edit[] {
  const gone = withBelow(plan, chapter);
  const isIn = (row: { chapter?: string | null }) => gone.includes(row.chapter ?? "");
  const blocks = (plan.blocks ?? []).filter(isIn);
  const attachments = (plan.attachments ?? []).filter(isIn);
  return [
    ...blocks.map((block): Edit => ({ kind: "remove", place: `blocks/${block.id}` })),
    ...attachments.map((row): Edit => ({ kind: "set", place: `attachments/${row.id}/chapter`, value: null })),
    ...gone.reverse().map((id): Edit => ({ kind: "remove", place: `chapters/${id}` })),
  ];
}
