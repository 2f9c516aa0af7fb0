import { type RefObject, useEffect, useRef } from "react";
import type { PageSize } from "./geometry";
import { layText, type Painting, paint } from "./paint";
import type { Pdf } from "./pdf";

/** How long pages out of sight wait for those in sight, in milliseconds. */
const LATER = 200;

/**
 * Keeps the picture and the text of a page in an element. A new picture takes the place of the old one when it is finished, so that nothing flashes;
 * until then the old one is stretched to the page's size.
 */
export function usePainted(
  pdf: Pdf,
  index: number,
  size: PageSize,
  scale: number,
  seen: boolean,
): RefObject<HTMLDivElement | null> {
  const holder = useRef<HTMLDivElement>(null);
  const first = useRef(seen);
  first.current = seen;
  const { width, height } = size;
  useEffect(() => {
    const element = holder.current;
    const page = pdf.page(index);
    if (!element || !page) {
      return;
    }
    let gone = false;
    let painting: Painting | undefined;
    const show = async () => {
      painting = paint(page, { width, height }, scale);
      const canvas = await painting.done;
      if (!canvas || gone) {
        return;
      }
      element.replaceChildren(canvas);
      element.dataset.painted = "";
      const text = await layText(pdf.reader, page, scale);
      if (text && !gone) {
        element.replaceChildren(canvas, text);
      }
    };
    const begin = () =>
      show().catch((error: unknown) => {
        // A document that was closed meanwhile can't be painted and needn't be.
        if (!gone) {
          throw error;
        }
      });
    const timer = setTimeout(() => void begin(), first.current ? 0 : LATER);
    return () => {
      gone = true;
      clearTimeout(timer);
      painting?.stop();
    };
  }, [pdf, index, width, height, scale]);
  return holder;
}
