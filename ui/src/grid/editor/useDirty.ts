import { useEffect, useRef } from "react";

/** Says that something is typed and not sent yet, for as long as it is so. */
export function useDirty(isDirty: boolean, say: ((draft: object, dirty: boolean) => void) | undefined): void {
  const draft = useRef({});
  useEffect(() => {
    const { current } = draft;
    say?.(current, isDirty);
    return () => say?.(current, false);
  }, [isDirty, say]);
}
