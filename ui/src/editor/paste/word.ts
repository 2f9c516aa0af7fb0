/** Word's way of writing lists: paragraphs whose style says to which list and level they belong. */

/** A list item as Word means it. */
export interface WordItem {
  level: number;
  isNumbered: boolean;
}

/** The item that a paragraph of Word is; none for other paragraphs. */
export function wordItem(element: Element): WordItem | undefined {
  const style = element.getAttribute("style") ?? "";
  const level = /mso-list:[^;]*\blevel(\d+)/i.exec(style);
  const isListParagraph = /^MsoList(?!Paragraph)/.test(element.className);
  if (!level && !isListParagraph) return undefined;
  const marker = markerOf(element);
  if (!level && marker === undefined) return undefined;
  return { level: Number(level?.[1] ?? 1), isNumbered: /^[\s\u00a0]*\(?(\d+|[a-zåäö]|[ivx]+)[.)]/i.test(marker ?? "") };
}

/** The level of heading that Word means by a paragraph; none for other paragraphs. */
export function wordHeading(element: Element): number | undefined {
  const named = /^Mso(?:Title|Subtitle)\b/.exec(element.className);
  if (named) return named[0] === "MsoTitle" ? 1 : 2;
  const outline = /mso-outline-level:\s*(\d)/i.exec(element.getAttribute("style") ?? "");
  return outline ? Number(outline[1]) : undefined;
}

/** True for what Word writes only for programs that know no lists: the marker and the space after it. */
export function isMarker(element: Element): boolean {
  return /mso-list:\s*ignore/i.test(element.getAttribute("style") ?? "");
}

function markerOf(element: Element): string | undefined {
  for (const child of element.querySelectorAll("[style]")) {
    if (isMarker(child)) return child.textContent ?? undefined;
  }
  return undefined;
}
