import type { Finding } from "../parts";

/** Findings of one chapter, or of what is outside of all chapters. */
export interface Group {
  chapter: string | undefined;
  findings: Finding[];
}

/** Findings by chapter in the order of the chapters, those outside of all first; within a group the order stays. */
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
  return all.filter((group) => group.findings.length > 0);
}
