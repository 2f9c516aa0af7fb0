/** What there is guidance about, in the order of the navigation; cost sharing belongs to the first chapter. */
export const GUIDANCE_TOPICS = [
  "item-1",
  "item-2",
  "item-3",
  "item-4",
  "item-5",
  "item-6",
  "extra",
  "area",
  "statistics",
  "cost-sharing",
  "decisions",
  "document",
] as const;

/** What guidance is about: one of the Act's six items, or a screen. */
export type GuidanceTopic = (typeof GUIDANCE_TOPICS)[number];

/** Whether there is guidance about this; screens such as the history explain themselves. */
export function isGuidanceTopic(topic: string): topic is GuidanceTopic {
  return GUIDANCE_TOPICS.some((known) => known === topic);
}

/** Topics about what a plan tells its readers; the others are about how it is made. */
export function tellsReaders(topic: GuidanceTopic): boolean {
  return topic === "extra" || topic.startsWith("item-");
}

/** Guidance that is offered, folded, under another: costs are shared where the resources are planned. */
export const BELONGING: Partial<Record<GuidanceTopic, GuidanceTopic>> = { "item-1": "cost-sharing" };
