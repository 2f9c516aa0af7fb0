import { useMemo } from "react";
import { either } from "../../../parts";
import { usePlan } from "../../../plan";
import { useLanguage, useText } from "../../../words";
import { choice, choices, type Field, option, passage, word } from "../fields";
import { ListForm } from "../form/ListForm";
import { Part } from "../Part";
import { type RowOf, rowsOf } from "../rows";
import { TableGrid } from "../TableGrid";
import type { TableProps } from "../TableProps";
import { useChoices } from "../useChoices";
import { useColumns } from "../useColumns";

type Office = RowOf<"offices">;
type Member = RowOf<"members">;

const OFFICE: readonly Field<Office>[] = [
  { name: "name", word: "field-name", shape: word },
  { name: "municipality", word: "field-municipality", shape: option("members") },
  { name: "kind", word: "field-kind", shape: choice("office-kind") },
  { name: "address", word: "field-address", shape: word },
  { name: "services", word: "field-services", shape: passage },
  { name: "languages", word: "field-languages", shape: choices("language") },
  { name: "hours", word: "field-hours", shape: passage },
  { name: "access", word: "field-access", shape: passage },
  { name: "staff", word: "field-staff", shape: { is: "number" } },
  { name: "latitude", word: "field-latitude", shape: { is: "number" } },
  { name: "longitude", word: "field-longitude", shape: { is: "number" } },
];
const SERVED: readonly Field<Member>[] = [{ name: "served", word: "field-served", shape: passage }];

/** The offices, and how every member is served. */
export function OfficesTable({ focusPlace }: TableProps) {
  const { plan } = usePlan();
  const text = useText();
  const language = useLanguage();
  const offered = useChoices();
  const label = (of: "members" | "office-kind", wanted: string | null | undefined) =>
    offered(of).find(({ value }) => value === wanted)?.label ?? "";
  return (
    <>
      <Part isTab title="table-offices" about="tables-offices-about">
        <ListForm
          table="offices"
          label={text("table-offices")}
          rows={rowsOf(plan, "offices")}
          fields={OFFICE}
          title={(row) => either(row.name, language)}
          about={(row) =>
            [label("members", row.municipality), label("office-kind", row.kind)].filter(Boolean).join(" · ")
          }
          fresh={{ name: {}, kind: "main" }}
          focusPlace={focusPlace}
        />
      </Part>
      <ServedPart focusPlace={focusPlace} />
    </>
  );
}

/** How each member's residents are served: its offices, and in words. */
function ServedPart({ focusPlace }: TableProps) {
  const { plan } = usePlan();
  const text = useText();
  const language = useLanguage();
  const offered = useChoices();
  const made = useColumns("members", SERVED, rowsOf(plan, "members"));
  const columns = useMemo(() => {
    const officesIn = ({ municipality }: Member) =>
      rowsOf(plan, "offices").filter((office) => office.municipality === municipality);
    const nameOf = ({ municipality }: Member) =>
      offered("members").find(({ value }) => value === municipality)?.label ?? municipality;
    return [
      { key: "municipality", title: text("field-municipality"), kind: "text" as const, text: nameOf, width: 160 },
      {
        key: "offices",
        title: text("field-offices"),
        kind: "text" as const,
        text: (member: Member) =>
          officesIn(member)
            .map((office) => either(office.name, language))
            .join(", "),
      },
      ...made,
    ];
  }, [plan, text, language, offered, made]);
  return (
    <Part title="tables-served" about="tables-served-about">
      <TableGrid
        table="members"
        label={text("tables-served")}
        rows={rowsOf(plan, "members")}
        columns={columns}
        focusPlace={focusPlace}
      />
    </Part>
  );
}
