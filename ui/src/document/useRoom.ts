import { type RefObject, useLayoutEffect, useState } from "react";
import type { PageSize } from "./geometry";

/** The room inside an element, without its scroll bars, as it changes. */
export function useRoom(element: RefObject<HTMLElement | null>): PageSize {
  const [room, setRoom] = useState<PageSize>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) {
      return;
    }
    const measure = () =>
      setRoom((old) =>
        old.width === box.clientWidth && old.height === box.clientHeight
          ? old
          : { width: box.clientWidth, height: box.clientHeight },
      );
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
