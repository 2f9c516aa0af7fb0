import { either } from "../../../parts";
import { usePlan } from "../../../plan";
import { useLanguage, useText } from "../../../words";
import { choice, choices, type Field, option, passage, word } from "../fields";
import { ListForm } from "../form/ListForm";
import { Part } from "../Part";
import { type RowOf, rowsOf } from "../rows";
import type { TableProps } from "../TableProps";
import { useChoices } from "../useChoices";

const FIELDS: readonly Field<RowOf<"partners">>[] = [
  { name: "name", word: "field-name", shape: word },
  { name: "kind", word: "field-kind", shape: choice("partner-kind") },
  { name: "form", word: "field-form", shape: passage },
  { name: "agreement", word: "field-agreement", shape: passage },
  { name: "state", word: "field-state", shape: option("agreement-state") },
  { name: "contact", word: "field-contact", shape: word },
  { name: "items", word: "field-items", shape: choices("items") },
  { name: "clients", word: "field-clients", shape: choices("client-group") },
];

/** The partners, and how one works with them. */
export function PartnersTable({ focusPlace }: TableProps) {
  const { plan } = usePlan();
  const text = useText();
  const language = useLanguage();
  const offered = useChoices();
  return (
    <Part isTab title="table-partners" about="tables-partners-about">
      <ListForm
        table="partners"
        label={text("table-partners")}
        rows={rowsOf(plan, "partners")}
        fields={FIELDS}
        title={(row) => either(row.name, language)}
        about={(row) => offered("partner-kind").find(({ value }) => value === row.kind)?.label ?? ""}
        fresh={{ name: {}, kind: "other" }}
        focusPlace={focusPlace}
      />
    </Part>
  );
}
