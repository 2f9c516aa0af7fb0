import { useSyncExternalStore } from "react";

let last: HTMLElement | undefined;
/** Where the caret was in it, when it is an editor; fields remember that themselves. */
let caret: Range | undefined;
const listeners = new Set<() => void>();

const EDITABLE = "main input[type=text], main textarea, main [contenteditable=true]";

/** Notes the element that got the focus, when one can write into it. */
export function noteField(element: Element | null): void {
  if (element instanceof HTMLElement && element.matches(EDITABLE) && element !== last) {
    last = element;
    caret = undefined;
    for (const listener of listeners) {
      listener();
    }
  }
}

/** Notes where the caret is now. */
export function noteCaret(): void {
  const selection = document.getSelection();
  if (last?.isContentEditable && document.activeElement === last && selection && selection.rangeCount > 0) {
    caret = selection.getRangeAt(0).cloneRange();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True when there is a field to write into: the one where the caret was last. */
export function useLastField(): boolean {
  return useSyncExternalStore(subscribe, () => last !== undefined);
}

/** Writes words where the caret was last; false when that field isn't there any more. */
export function insertIntoLastField(words: string): boolean {
  if (!last?.isConnected) {
    return false;
  }
  last.focus();
  if (caret && last.contains(caret.startContainer)) {
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(caret);
  }
  // The one way that fields, editors and their own rules all take as typing.
  return document.execCommand("insertText", false, words);
}
