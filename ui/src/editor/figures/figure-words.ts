/** What is shown for a live figure. */

/** A figure's value, or what stands for it. */
export function figureWords(value: string | null | undefined, say: (key: string) => string): string {
  return value === undefined ? say("editor-figure-missing") : (value ?? "…");
}
