/** The narrative editor. */
export type { Block, FigureOffer, Inline, Shown, ShownPicture, TranslationState, Written } from "./model";
export { NarrativeEditor } from "./NarrativeEditor";
export type { NarrativeEditorProps } from "./props";
export { StaticNarrative, type StaticNarrativeProps } from "./StaticNarrative";
