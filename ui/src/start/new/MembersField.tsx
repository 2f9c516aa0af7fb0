import { Dropdown, DropdownItem, MultiSelect } from "suomifi-ui-components";
import { other } from "../../parts";
import { type Language, useLanguage, useText } from "../../words";
import { type Municipality, withFirst } from "./draft";

/** An item of a list to choose from. */
export interface Item {
  uniqueItemId: string;
  labelText: string;
  chipText?: string;
}

/** Something with a name as an item: both names, the window's first, so that either can be typed. */
export function itemOf(row: { code: string; name: { fi?: string; sv?: string } }, language: Language): Item {
  const [name = "", foreign = ""] = [row.name[language], row.name[other(language)]];
  const labelText = foreign && foreign !== name ? `${name} (${foreign})` : name;
  return { uniqueItemId: row.code, labelText, chipText: name };
}

/** The order of the Finnish alphabet, which is the Swedish one too. */
export const byLabel = (one: Item, two: Item): number => one.labelText.localeCompare(two.labelText, "fi");

interface MembersFieldProps {
  id: string;
  all: readonly Municipality[];
  members: readonly string[];
  wrong: string | undefined;
  onChange(members: string[]): void;
}

/** The members, picked from the register by typing a name in either language, and which of them is responsible. */
export function MembersField({ id, all, members, wrong, onChange }: MembersFieldProps) {
  const text = useText();
  const language = useLanguage();
  const items = all.map((row) => itemOf(row, language)).sort(byLabel);
  const byCode = new Map(items.map((item) => [item.uniqueItemId, item]));
  const chosen = members.flatMap((code) => byCode.get(code) ?? []);
  const toggle = (code: string) =>
    onChange(members.includes(code) ? members.filter((member) => member !== code) : [...members, code]);
  return (
    <>
      <MultiSelect
        id={id}
        labelText={text("start-new-members")}
        hintText={text("start-new-members-hint")}
        items={items}
        selectedItems={chosen}
        onItemSelect={toggle}
        onRemoveAll={() => onChange([])}
        chipListVisible
        ariaChipActionLabel={text("start-new-member-remove")}
        removeAllButtonLabel={text("start-new-members-clear")}
        noItemsText={text("start-new-no-municipality")}
        ariaSelectedAmountTextFunction={(count) => text("start-new-members-chosen", { count })}
        ariaOptionsAvailableTextFunction={(count) => text("start-new-options", { count })}
        ariaOptionChipRemovedTextFunction={(name) => text("start-new-member-removed", { name })}
        status={wrong ? "error" : "default"}
        statusText={wrong}
        fullWidth
      />
      {chosen.length > 1 && (
        <Dropdown
          labelText={text("start-new-responsible")}
          value={members[0] ?? ""}
          onChange={(code) => onChange(withFirst(members, code))}
          fullWidth
        >
          {chosen.map((item) => (
            <DropdownItem key={item.uniqueItemId} value={item.uniqueItemId}>
              {item.chipText}
            </DropdownItem>
          ))}
        </Dropdown>
      )}
    </>
  );
}
