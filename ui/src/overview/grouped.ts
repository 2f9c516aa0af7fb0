import type { Finding } from "../parts";

/** Findings of one chapter, or of what is outside of all chapters. */
export interface Group {
  chapter: string | undefined;
  findings: Finding[];
}

/** How serious a group is: as its first finding, since findings come in the order of their severity. */
const RANK = { blocks: 0, warning: 1, hint: 2 } as const;

/**
 * Findings by chapter: the groups with the most serious ones first, then in the order of the chapters, what is outside of all before them; within
 * a group the order stays.
 */
export function grouped(findings: readonly Finding[], chapters: readonly string[]): Group[] {
  const groups = new Map<string | undefined, Finding[]>();
  for (const chapter of [undefined, ...chapters]) {
    groups.set(chapter, []);
  }
  for (const finding of findings) {
    const chapter = finding.chapter ?? undefined;
    (groups.get(chapter) ?? groups.get(undefined))?.push(finding);
  }
  const all = [...groups].map(([chapter, findings]) => ({ chapter, findings }));
  const rank = ({ findings: [first] }: Group) => (first ? RANK[first.severity] : RANK.hint);
  return all.filter((group) => group.findings.length > 0).sort((one, two) => rank(one) - rank(two));
}
