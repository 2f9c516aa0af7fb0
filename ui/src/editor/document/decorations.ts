/** What is drawn on the blocks without being text: placeholders, and the line of the grid that levels the pairs. */
import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { pictureWidget } from "./picture-widget";
import type { Surroundings } from "./surroundings";
import { childrenOf } from "./write";

/** A transaction with this meta draws the decorations again. */
export const REDRAW = "redraw";

const key = new PluginKey<DecorationSet>("decorations");

/** Draws placeholders and grid lines. */
export const Decorations = Extension.create<{ surroundings: Surroundings | undefined }>({
  name: "decorations",
  addOptions: () => ({ surroundings: undefined }),
  addProseMirrorPlugins() {
    const { surroundings } = this.options;
    if (surroundings === undefined) return [];
    const draw = (state: EditorState) => DecorationSet.create(state.doc, decorate(state.doc, surroundings));
    return [
      new Plugin({
        key,
        state: {
          init: (_config, state) => draw(state),
          apply: (tr, drawn, _before, state) =>
            tr.docChanged || tr.getMeta(REDRAW) !== undefined ? draw(state) : drawn,
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

function decorate(doc: Node, surroundings: Surroundings): Decoration[] {
  const blocks = childrenOf(doc);
  const lines = surroundings.lines(blocks.map(({ attrs }) => attrs.id as string));
  let position = 0;
  return blocks.flatMap((node, index) => {
    const from = position;
    position += node.nodeSize;
    const isFirstRow = node.type.name === "row" && blocks[index - 1]?.type.name !== "row";
    // Before anything is written each language has an empty block of its own: they begin beside each other.
    const isBeginning = blocks.length === 1 && isEmpty(node) && !surroundings.hasPartner(node.attrs.id as string);
    const line = isBeginning ? 1 : (lines.get(node.attrs.id as string) ?? "auto");
    const around = Decoration.node(from, position, {
      style: `grid-row: ${line}`,
      ...placeholder(node, blocks.length === 1, surroundings),
      ...(isFirstRow ? { "data-first-row": "" } : {}),
    });
    return node.attrs.kind === "picture" ? [around, pictureWidget(from + 1, node, surroundings)] : [around];
  });
}

function placeholder(node: Node, isOnly: boolean, surroundings: Surroundings): Record<string, string> {
  if (!isEmpty(node)) return {};
  const { language } = surroundings;
  if (surroundings.hasPartner(node.attrs.id as string)) {
    return { class: "editor-untranslated", "data-placeholder": surroundings.say(`editor-not-yet-${language}`) };
  }
  return isOnly ? { class: "editor-first", "data-placeholder": surroundings.say("editor-start-writing") } : {};
}

function isEmpty(node: Node): boolean {
  return node.type.name === "row" ? childrenOf(node).every((cell) => cell.content.size === 0) : node.content.size === 0;
}
