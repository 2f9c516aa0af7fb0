const FOCUSABLE = "button, a[href], input, select, textarea, [tabindex]";

/**
 * Keeps the focus from being lost with an element that may go away: call it while the element is there, and what it gives when it may be gone.
 * Then the focus goes to the nearest part of the screen that is left, unless it is somewhere already.
 */
export function rescueFocus(from: Element | null): () => void {
  const around: Element[] = [];
  for (let at = from; at && at !== document.body; at = at.parentElement) {
    around.push(at);
  }
  // Twice: what goes away is drawn away by the frame that follows.
  return () => requestAnimationFrame(() => requestAnimationFrame(() => focusFirst(around)));
}

function focusFirst(around: readonly Element[]): void {
  if (document.activeElement && document.activeElement !== document.body) {
    return;
  }
  const left = around.find((element) => element.isConnected);
  const target = left?.matches(FOCUSABLE) ? left : left?.querySelector(FOCUSABLE);
  if (target instanceof HTMLElement) {
    target.focus();
  }
}
