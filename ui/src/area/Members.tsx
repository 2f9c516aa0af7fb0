import { useState } from "react";
import { Button, IconPlus } from "suomifi-ui-components";
import type { Plan } from "../host";
import { BilingualField, EmptyState, Fold, other, Part, PlaceField, RowButtons, useMunicipalities } from "../parts";
import { usePlan } from "../plan";
import { useLanguage, useText } from "../words";
import { MembershipDialog } from "./MembershipDialog";

type Member = NonNullable<Plan["members"]>[number];

/** The member municipalities; they come and go through a preview of what follows. */
export function Members() {
  const text = useText();
  const { plan, readOnly } = usePlan();
  const [change, setChange] = useState<"add" | Member>();
  const members = plan.members ?? [];
  const order = members.map((member) => member.id);
  return (
    <Part
      title={text("area-members", { count: members.length })}
      place="members"
      actions={
        !readOnly && (
          <Button variant="secondary" icon={<IconPlus />} onClick={() => setChange("add")}>
            {text("area-add-member")}
          </Button>
        )
      }
    >
      {members.length === 0 && <EmptyState>{text("area-no-members")}</EmptyState>}
      <div data-place="members/seats">
        {members.map((member) => (
          <MemberRow key={member.id} member={member} order={order} onRemove={() => setChange(member)} />
        ))}
      </div>
      {change !== undefined && (
        <MembershipDialog leaving={change === "add" ? undefined : change} onClose={() => setChange(undefined)} />
      )}
    </Part>
  );
}

interface MemberRowProps {
  member: Member;
  order: readonly string[];
  onRemove(): void;
}

function MemberRow({ member, order, onRemove }: MemberRowProps) {
  const text = useText();
  const { plan } = usePlan();
  const name = useMunicipalities().name(member.municipality);
  const place = `members/${member.id}`;
  const isResponsible = plan.area?.responsible === member.municipality;
  return (
    <div className="area-member" data-place={place}>
      <Fold
        heading="h3"
        place={place}
        title={
          <span className="area-member-name">
            {name} <MemberFacts member={member} isResponsible={isResponsible} />
          </span>
        }
      >
        <div className="parts-stack">
          <div className="parts-fields">
            <PlaceField place={`${place}/seats`} kind="number" label={text("field-seats")} />
            <PlaceField place={`${place}/joined`} kind="date" label={text("field-joined")} />
          </div>
          <BilingualField
            place={`${place}/served`}
            kind="longtext"
            label={text("field-served")}
            hint={text("area-served-hint")}
          />
          <BilingualField place={`${place}/own_services`} kind="longtext" label={text("field-own-services")} />
        </div>
      </Fold>
      <RowButtons table="members" order={order} row={member.id} name={name} onRemove={onRemove} />
    </div>
  );
}

function MemberFacts({ member, isResponsible }: { member: Member; isResponsible: boolean }) {
  const text = useText();
  const language = useLanguage();
  const municipality = useMunicipalities().find(member.municipality);
  const languages = municipality?.languages.map((code) => text(`language-${code}`)).join(", ");
  const foreign = municipality?.name[other(language)];
  const facts = [
    foreign !== municipality?.name[language] && foreign,
    languages,
    member.seats && text("area-seats", { count: member.seats }),
    isResponsible && text("area-is-responsible"),
  ];
  return <span className="area-member-facts">{facts.filter(Boolean).join(" · ")}</span>;
}
