import { type RefObject, useEffect, useRef } from "react";
import { parsePlace } from "../../../plan";

const FOCUSABLE = "input, textarea, button, select";

/** A jump into a form. */
interface Jump {
  table: string;
  /** The place that it leads to. */
  place: string | undefined;
  /** Chooses the row of the place. */
  choose(id: string): void;
}

/**
 * Focuses a field of a form as soon as its row is shown: that of a place, when a jump leads to it, or the first one of a row.
 * Gives the way to ask for the latter.
 */
export function useFocus(
  form: RefObject<HTMLElement | null>,
  shown: string | undefined,
  { table, place, choose }: Jump,
): (id: string) => void {
  const goal = useRef<{ id: string; place?: string }>(undefined);
  useEffect(() => {
    const at = place === undefined ? undefined : parsePlace(place);
    if (place === undefined || at?.table !== table || !at.row) return;
    goal.current = { id: at.row, place };
    choose(at.row);
  }, [table, place, choose]);
  const reach = () => {
    if (!goal.current || goal.current.id !== shown) return;
    fieldAt(form.current, goal.current.place)?.focus();
    goal.current = undefined;
  };
  const newest = useRef(reach);
  newest.current = reach;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a jump may lead to the row that is shown already
  useEffect(() => newest.current(), [form, shown, place]);
  return (id) => {
    goal.current = { id };
    // A new row may be shown before its id is known here.
    requestAnimationFrame(() => newest.current());
  };
}

/** The field of a place, or the first one of the form. */
function fieldAt(form: HTMLElement | null, place: string | undefined): HTMLElement | null | undefined {
  const fields = [...(form?.querySelectorAll<HTMLElement>("[data-place]") ?? [])];
  const found = place === undefined ? undefined : fields.find(({ dataset }) => dataset.place?.startsWith(place));
  const home = found ?? form;
  return home?.matches(FOCUSABLE) ? home : home?.querySelector<HTMLElement>(FOCUSABLE);
}
