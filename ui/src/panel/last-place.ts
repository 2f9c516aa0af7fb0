import { useSyncExternalStore } from "react";

let last: string | undefined;
const listeners = new Set<() => void>();

/** Notes the place of the plan where the user is. */
export function notePlace(place: string | undefined): void {
  if (place !== last) {
    last = place;
    for (const listener of listeners) {
      listener();
    }
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The place of the plan where the user was last: the field or paragraph that a comment can be about. */
export function useLastPlace(): string | undefined {
  return useSyncExternalStore(subscribe, () => last);
}
