/** Every block has a name, and no two have the same: split, pasted and new blocks get their own. */
import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, type Transaction } from "@tiptap/pm/state";
import { newBlockId } from "../identity";

/** Names the blocks that have no name, or another's. The first of two keeps it. */
export const UniqueIds = Extension.create({
  name: "uniqueIds",
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, state) =>
        transactions.some((tr) => tr.docChanged) ? nameBlocks(state) : null,
    }),
  ],
});

function nameBlocks(state: EditorState): Transaction | null {
  const { tr } = state;
  const seen = new Set<string>();
  state.doc.forEach((node, position) => {
    const id = node.attrs.id as string | null;
    if (id !== null && !seen.has(id)) seen.add(id);
    else tr.setNodeAttribute(position, "id", newBlockId());
  });
  return tr.docChanged ? tr : null;
}
