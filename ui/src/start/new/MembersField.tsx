import { useState } from "react";
import { MultiSelect } from "suomifi-ui-components";
import { Dropdown, DropdownItem } from "../../parts/Dropdown";
import { useLanguage, useText } from "../../words";
import { type Municipality, withFirst } from "./draft";
import { itemsOf, ranked } from "./items";
import { useControls } from "./useControls";

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
  const around = useControls();
  const [typed, setTyped] = useState("");
  const items = itemsOf(all, language);
  const byCode = new Map(items.map((item) => [item.uniqueItemId, item]));
  const chosen = members.flatMap((code) => byCode.get(code) ?? []);
  const toggle = (code: string) =>
    onChange(members.includes(code) ? members.filter((member) => member !== code) : [...members, code]);
  return (
    <div ref={around} className="start-new-members">
      <MultiSelect
        id={id}
        labelText={text("start-new-members")}
        hintText={text("start-new-members-hint")}
        items={ranked(items, typed)}
        onChangeWithoutDebounce={setTyped}
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
    </div>
  );
}
