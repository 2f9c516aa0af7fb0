/** `/` in the text: the list of live figures. */
import { Extension } from "@tiptap/core";
import { PluginKey } from "@tiptap/pm/state";
import { exitSuggestion, Suggestion, type SuggestionProps } from "@tiptap/suggestion";
import type { FigureOffer } from "../model";

/** What is being looked for, and what has been found so far. */
export interface FigureSearch {
  query: string;
  offers: readonly FigureOffer[];
  isLoading: boolean;
  /** Where the `/` stands on the screen. */
  place(): DOMRect | null;
  choose(offer: FigureOffer): void;
}

/** What the list asks of the component that shows it. */
export interface SlashOptions {
  find(query: string): Promise<FigureOffer[]>;
  /** Shows the list; undefined closes it. */
  show(search: FigureSearch | undefined): void;
  /** A key while the list is open; true when the list took it. */
  press(event: KeyboardEvent): boolean;
}

const key = new PluginKey("figures");

/** How many words a name is looked for by: more of them is a sentence with a slash in it. */
const MOST_WORDS = 5;

/** Opens the list at a `/` after a space, a bracket or nothing. */
export const Slash = Extension.create<SlashOptions>({
  name: "slash",
  priority: 1100,
  addOptions: () => ({ find: () => Promise.resolve([]), show: () => {}, press: () => false }),
  addProseMirrorPlugins() {
    const { find, show, press } = this.options;
    return [
      Suggestion<FigureOffer, FigureOffer>({
        editor: this.editor,
        pluginKey: key,
        char: "/",
        allowSpaces: true,
        allowedPrefixes: [" ", "\u00a0", "(", "–"],
        decorationClass: "editor-search",
        allow: ({ state, range }) => isQuery(state.doc.textBetween(range.from, range.to)),
        items: ({ query }) => find(query),
        command: ({ editor, range, props }) => {
          editor
            .chain()
            .focus()
            .insertContentAt(range, { type: "figure", attrs: { name: props.name } })
            .run();
        },
        render: () => ({
          onStart: (props) => show(searchOf(props)),
          onUpdate: (props) => show(searchOf(props)),
          onExit: () => show(undefined),
          onKeyDown: ({ event }) => press(event),
        }),
      }),
    ];
  },
  onBlur() {
    exitSuggestion(this.editor.view, key);
  },
});

function isQuery(text: string): boolean {
  return !/^\/\s/.test(text) && text.split(/\s+/).length <= MOST_WORDS;
}

function searchOf(props: SuggestionProps<FigureOffer, FigureOffer>): FigureSearch {
  return {
    query: props.query,
    offers: props.items,
    isLoading: props.loading,
    place: () => props.clientRect?.() ?? null,
    choose: props.command,
  };
}
