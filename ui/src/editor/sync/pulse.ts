/** An editor's state in React. */
import type { Editor } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";
import { useCallback, useSyncExternalStore } from "react";

/** The state of an editor as it is now; renders again when it changes. */
export function useEditorStateOf(editor: Editor | undefined): EditorState | undefined {
  const subscribe = useCallback(
    (listener: () => void) => {
      editor?.on("transaction", listener);
      return () => void editor?.off("transaction", listener);
    },
    [editor],
  );
  return useSyncExternalStore(subscribe, () => (editor?.isDestroyed === false ? editor.state : undefined));
}
