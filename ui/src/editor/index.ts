/** The narrative editor. */
export type { Block, EditorLanguage, FigureOffer, Inline, Shown, TranslationState, Written } from "./model";
export { NarrativeEditor } from "./NarrativeEditor";
export type { NarrativeEditorProps } from "./props";
export { StaticNarrative, type StaticNarrativeProps } from "./StaticNarrative";
