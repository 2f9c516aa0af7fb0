/** What one language's editor asks of the component around it; the answers change while the editor lives. */
import type { Language, ShownPicture } from "../model";

/** The world outside one language's editor. */
export interface Surroundings {
  language: Language;
  /** A live figure as it reads now; null while that isn't known yet. */
  figureText(name: string): string | null | undefined;
  /** Where a live figure comes from. */
  figureSource(name: string): string | undefined;
  /** A picture with its alternative text in the text's language; undefined when the plan has no such picture. */
  picture(attachment: string): ShownPicture | undefined;
  /** A sentence in the language of the window. */
  say(key: string): string;
  /** Whether the block has a text in the other language. */
  hasPartner(id: string): boolean;
  /** The line of the grid on which each of these blocks stands, so that pairs are level. */
  lines(ids: readonly string[]): ReadonlyMap<string, number>;
  /** Figures on the screen: each redraws itself when the figures of the plan change. */
  figures: Set<() => void>;
}
