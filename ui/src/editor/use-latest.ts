/** The newest value in callbacks that outlive a rendering. */
import { type RefObject, useLayoutEffect, useRef } from "react";

/** A reference that always holds the value of the last rendering. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
