/** How long a field may take to appear after its screen is shown, in milliseconds. */
const PATIENCE = 3000;

/**
 * Puts the focus on the field of a place as soon as it is there: the element with `data-place` equal to it, or to the nearest place
 * above it (the row, the table). Gives the way to stop waiting.
 */
export function focusPlace(place: string): () => void {
  const until = Date.now() + PATIENCE;
  let timer = 0;
  const look = () => {
    const found = nearest(place, Date.now() < until);
    if (found) {
      show(found);
    } else if (Date.now() < until) {
      timer = window.setTimeout(look, 50);
    }
  };
  look();
  return () => window.clearTimeout(timer);
}

/** The field of a place; while `exact` nothing else will do, afterwards the nearest place above it. */
function nearest(place: string, exact: boolean): HTMLElement | undefined {
  const candidates = exact ? [place] : above(place);
  for (const candidate of candidates) {
    const found = document.querySelector<HTMLElement>(`[data-place=${JSON.stringify(candidate)}]`);
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** `offices/o-1/name[fi]`, `offices/o-1/name`, `offices/o-1`, `offices`. */
export function above(place: string): string[] {
  const all = [place];
  const bare = place.replace(/\[(fi|sv)\]$/, "");
  if (bare !== place) {
    all.push(bare);
  }
  for (let at = bare.lastIndexOf("/"); at > 0; at = bare.lastIndexOf("/", at - 1)) {
    all.push(bare.slice(0, at));
  }
  return all;
}

function show(element: HTMLElement): void {
  element.scrollIntoView({ block: "center" });
  const inside = element.matches(FOCUSABLE) ? element : element.querySelector<HTMLElement>(FOCUSABLE);
  const target = inside ?? element;
  if (!inside) {
    target.tabIndex = -1;
  }
  target.focus({ preventScroll: true });
}

const FOCUSABLE = "input, textarea, select, button, a[href], [contenteditable=true], [tabindex]";
