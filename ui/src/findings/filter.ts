import type { Finding } from "../parts";
import type { Language } from "../words";

/** Which findings one wants to see; what is undefined lets all through. */
export interface Filter {
  severity?: string;
  /** A chapter's id, or `none` for what is in no chapter. */
  chapter?: string;
  language?: Language;
  /** Words that the message, the place or the basis has, in small or capital letters. */
  words?: string;
}

/** The findings that a filter lets through, in their order. */
export function filtered(findings: readonly Finding[], filter: Filter): Finding[] {
  const words = (filter.words ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    const said = `${finding.message} ${finding.place_name} ${finding.basis}`.toLowerCase();
    return (
      (!filter.severity || finding.severity === filter.severity) &&
      (!filter.chapter || (finding.chapter ?? "none") === filter.chapter) &&
      (!filter.language || finding.about === filter.language) &&
      words.every((word) => said.includes(word))
    );
  });
}
