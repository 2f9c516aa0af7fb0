import { other } from "../../parts";
import type { Language } from "../../words";

/** An item of a list to choose from. */
export interface Item {
  uniqueItemId: string;
  labelText: string;
  /** The name in the window's language alone. */
  chipText: string;
}

/** Things with names as items in alphabetical order. An item has both names, the window's first, so that either can be typed. */
export function itemsOf(
  rows: readonly { code: string; name: { fi?: string; sv?: string } }[],
  language: Language,
): Item[] {
  const items = rows.map(({ code, name }) => {
    const [own = "", foreign = ""] = [name[language], name[other(language)]];
    const labelText = foreign && foreign !== own ? `${own} (${foreign})` : own;
    return { uniqueItemId: code, labelText, chipText: own };
  });
  // The Finnish alphabet is the Swedish one too.
  return items.sort((one, two) => one.labelText.localeCompare(two.labelText, "fi"));
}

/** The items with those first of which a name begins with what is typed. */
export function ranked(items: readonly Item[], typed: string): Item[] {
  const start = typed.trim().toLowerCase();
  const begins = ({ labelText }: Item) => {
    const label = labelText.toLowerCase();
    return label.startsWith(start) || label.includes(`(${start}`);
  };
  return start === "" ? [...items] : [...items.filter(begins), ...items.filter((item) => !begins(item))];
}
