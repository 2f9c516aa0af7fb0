/** What the narrative editor is given, and what it tells. */
import type { Block, FigureOffer, Language, Shown, ShownPicture, TranslationState, Written } from "./model";

/** The narrative of one chapter, in one language or in both side by side. */
export interface NarrativeEditorProps {
  /** The chapter's id. */
  chapter: string;
  /** The chapter's blocks in order, as the plan has them now. */
  blocks: readonly Block[];
  shown: Shown;
  readOnly: boolean;
  /** Writes the whole chapter in one language; resolves when the plan has it. It says itself when that fails. */
  write(language: Language, blocks: Written[]): Promise<void>;
  /** A live figure as it reads now; undefined when the plan has no such figure, null while that isn't known yet. */
  figureText(name: string, language: Language): string | null | undefined;
  /** Where a live figure comes from, for its tooltip. */
  figureSource?(name: string, language: Language): string | undefined;
  findFigures(query: string, language: Language): Promise<FigureOffer[]>;
  /** How far a block's translation is, as the plan derives it; without it no states are shown. */
  translationOf?(block: string): TranslationState | undefined;
  /** A picture of the plan with its alternative text in a language; undefined when the plan has no such picture. */
  picture?(attachment: string, language: Language): ShownPicture | undefined;
  /** Removes a block in both languages; true when the plan had it. */
  remove(block: string): Promise<boolean>;
  markDone(block: string, done: boolean): void;
  /** Scroll there and put the caret in it. A new object goes there again. */
  focusBlock?: { id: string; language: Language } | undefined;
  onFocusBlock?(id: string): void;
  /** The page's nonce, for the editor's own style sheet. */
  nonce?: string | undefined;
  /** Called on close, undo and export: each sends what isn't sent yet. */
  flushers: Set<() => Promise<void>>;
  /** Something has been typed that the plan doesn't have yet, or no longer. */
  onUnsent?(isUnsent: boolean): void;
  onUndo(): void;
  onRedo(): void;
}
