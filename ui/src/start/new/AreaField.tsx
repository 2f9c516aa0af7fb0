import { useState } from "react";
import { SingleSelect } from "suomifi-ui-components";
import { useLanguage, useText } from "../../words";
import type { EmploymentArea, Municipality } from "./draft";
import { itemsOf, ranked } from "./items";
import { useControls } from "./useControls";

interface AreaFieldProps {
  id: string;
  areas: readonly EmploymentArea[];
  municipalities: readonly Municipality[];
  area: string | null;
  wrong: string | undefined;
  onChange(area: string | null): void;
}

/** One of the employment areas, found by typing its name in either language, and who its members are. */
export function AreaField({ id, areas, municipalities, area, wrong, onChange }: AreaFieldProps) {
  const text = useText();
  const language = useLanguage();
  const around = useControls();
  const [typed, setTyped] = useState("");
  const items = itemsOf(areas, language);
  const chosen = areas.find((row) => row.code === area);
  const names = new Map<string, string>(municipalities.map((row) => [row.code, row.name[language] ?? row.code]));
  const members = chosen?.members.map((code) => names.get(code) ?? code) ?? [];
  return (
    <div ref={around}>
      <SingleSelect
        id={id}
        labelText={text("start-new-area")}
        hintText={text("start-new-area-hint")}
        items={ranked(items, typed)}
        onChangeWithoutDebounce={setTyped}
        selectedItem={items.find((item) => item.uniqueItemId === area) ?? null}
        onItemSelect={onChange}
        clearButtonLabel={text("start-new-clear")}
        noItemsText={text("start-new-no-area")}
        ariaOptionsAvailableTextFunction={(count) => text("start-new-options", { count })}
        status={wrong ? "error" : "default"}
        statusText={wrong}
        fullWidth
      />
      <p className="start-new-who" role="status">
        {chosen && text("start-new-area-members", { count: members.length, names: members.join(", ") })}
      </p>
    </div>
  );
}
