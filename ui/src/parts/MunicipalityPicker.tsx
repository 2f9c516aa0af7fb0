import { SingleSelect } from "suomifi-ui-components";
import { useLanguage, useText } from "../words";
import { other } from "./language";
import { useMunicipalities } from "./useMunicipalities";

interface MunicipalityPickerProps {
  label: string;
  hint?: string;
  /** Codes that aren't offered. */
  without?: readonly string[];
  /** Codes that are; all when absent. */
  only?: readonly string[];
  chosen: string | undefined;
  onChoose(code: string | undefined): void;
}

/** A municipality of the register, found by typing its name in either language. */
export function MunicipalityPicker({ label, hint, without = [], only, chosen, onChoose }: MunicipalityPickerProps) {
  const text = useText();
  const language = useLanguage();
  const { all } = useMunicipalities();
  const offered = all.filter((row) => !without.includes(row.code) && (!only || only.includes(row.code)));
  const items = offered.map((row) => {
    const [name, foreign] = [row.name[language] ?? "", row.name[other(language)] ?? ""];
    return { uniqueItemId: row.code, labelText: foreign && foreign !== name ? `${name} (${foreign})` : name };
  });
  items.sort((one, two) => one.labelText.localeCompare(two.labelText, "fi"));
  return (
    <SingleSelect
      labelText={label}
      hintText={hint}
      items={items}
      selectedItem={items.find((item) => item.uniqueItemId === chosen) ?? null}
      onItemSelect={(code) => onChoose(code ?? undefined)}
      clearButtonLabel={text("parts-clear")}
      noItemsText={text("parts-no-municipality")}
      ariaOptionsAvailableTextFunction={(count) => text("parts-options", { count })}
      fullWidth
    />
  );
}
