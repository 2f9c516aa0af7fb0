/** The keys of the editor. */
import { Extension } from "@tiptap/core";
import { type Command, Plugin } from "@tiptap/pm/state";
import { type HasPartner, joinBackward, joinForward } from "./join";
import { indentItem, outdentItem, setKind } from "./kind";
import { moveBlock } from "./move";
import { splitBlock } from "./split";
import { clearCells, enterInTable, goToCell } from "./table";

/** What the keys ask of the component around the editor. */
export interface KeyOptions {
  hasPartner: HasPartner;
  undo(): void;
  redo(): void;
  editLink(): void;
  goToTools(): void;
}

/** The editor's keys. Undo and redo are the plan's, whether they come from the keyboard or from a menu. */
export const Keys = Extension.create<KeyOptions>({
  name: "keys",
  priority: 1000,
  addOptions: () => ({
    hasPartner: () => false,
    undo: () => {},
    redo: () => {},
    editLink: () => {},
    goToTools: () => {},
  }),
  addKeyboardShortcuts() {
    const run =
      (...commands: Command[]) =>
      () =>
        commands.some((command) => command(this.editor.state, this.editor.view.dispatch, this.editor.view));
    const tell = (listener: () => void) => () => {
      listener();
      return true;
    };
    const { hasPartner, undo, redo, editLink, goToTools } = this.options;
    const enter = run(clearCells, enterInTable, splitBlock);
    const backspace = run(clearCells, joinBackward(hasPartner));
    const forward = run(clearCells, joinForward(hasPartner));
    return {
      Enter: enter,
      "Shift-Enter": enter,
      "Mod-Enter": enter,
      Backspace: () => this.editor.commands.undoInputRule() || backspace(),
      "Mod-Backspace": backspace,
      Delete: forward,
      "Mod-Delete": forward,
      Tab: run(goToCell(1), indentItem),
      "Shift-Tab": run(goToCell(-1), outdentItem),
      "Alt-ArrowUp": run(moveBlock("up"), () => true),
      "Alt-ArrowDown": run(moveBlock("down"), () => true),
      "Mod-Alt-1": run(setKind("heading")),
      "Mod-Alt-2": run(setKind("subheading")),
      "Mod-Alt-0": run(setKind("paragraph")),
      "Mod-k": tell(editLink),
      "Alt-F10": tell(goToTools),
      "Mod-z": tell(undo),
      "Mod-Shift-z": tell(redo),
      "Mod-y": tell(redo),
    };
  },
  addProseMirrorPlugins() {
    const { undo, redo } = this.options;
    return [
      new Plugin({
        props: {
          handleTextInput: (view) => {
            clearCells(view.state, view.dispatch);
            return false;
          },
          handleDOMEvents: {
            beforeinput: (_view, event) => {
              if (event.inputType !== "historyUndo" && event.inputType !== "historyRedo") return false;
              event.preventDefault();
              (event.inputType === "historyUndo" ? undo : redo)();
              return true;
            },
          },
        },
      }),
    ];
  },
});
