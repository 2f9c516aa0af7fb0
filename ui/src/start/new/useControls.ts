import { type RefObject, useEffect, useRef } from "react";

/**
 * For an element around a field with a list: the field names its list as controlled also while the list isn't on the page, which assistive
 * technology takes for a fault (aria-controls, WAI-ARIA 1.2). The list is tied to the field by `aria-owns` all the same.
 */
export function useControls(): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const field of around.current?.querySelectorAll("[aria-controls]") ?? []) {
      if (!document.getElementById(field.getAttribute("aria-controls") ?? "")) {
        field.removeAttribute("aria-controls");
      }
    }
  });
  return around;
}
