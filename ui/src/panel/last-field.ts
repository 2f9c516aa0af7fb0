import { useSyncExternalStore } from "react";

let last: HTMLElement | undefined;
const listeners = new Set<() => void>();

const EDITABLE = "main input[type=text], main textarea, main [contenteditable=true]";

/** Notes the element that got the focus, when one can write into it. */
export function noteField(element: Element | null): void {
  if (element instanceof HTMLElement && element.matches(EDITABLE) && element !== last) {
    last = element;
    for (const listener of listeners) {
      listener();
    }
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
  // The one way that fields, editors and their own rules all take as typing.
  return document.execCommand("insertText", false, words);
}
