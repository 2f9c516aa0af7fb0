import { BilingualField, JumpTo, Page, Part, PlaceField, useMunicipalities } from "../parts";
import { usePlan } from "../plan";
import { useText } from "../words";
import { Appearance } from "./Appearance";
import { Attachments } from "./Attachments";
import { Members } from "./Members";
import { organisingModels } from "./models";
import "./area.css";

/** The area, its members, and what is said about the plan as a whole. */
export function AreaScreen({ place }: { place?: string | undefined }) {
  const text = useText();
  return (
    <Page title={text("area-title")} lead={text("area-lead")}>
      <Names />
      <Organisation />
      <JumpTo place={place}>
        <Members />
      </JumpTo>
      <PlanFacts />
      <Contact />
      <Conditions />
      <Appearance />
      <Attachments />
    </Page>
  );
}

function Names() {
  const text = useText();
  return (
    <Part title={text("area-names")}>
      <div className="parts-stack">
        <BilingualField place="area/name" label={text("area-name")} />
        <BilingualField place="area/title" label={text("area-plan-title")} hint={text("area-plan-title-hint")} />
      </div>
    </Part>
  );
}

function Organisation() {
  const text = useText();
  const { plan } = usePlan();
  const register = useMunicipalities();
  const members = (plan.members ?? []).map((row) => ({
    value: row.municipality,
    label: register.name(row.municipality),
  }));
  const model = plan.area?.model ?? "responsible-municipality";
  return (
    <Part title={text("area-organisation")}>
      <div className="parts-stack">
        <div className="parts-fields">
          <PlaceField place="area/model" kind="choice" label={text("field-model")} choices={organisingModels(text)} />
          {model === "responsible-municipality" && (
            <PlaceField
              place="area/responsible"
              kind="choice"
              label={text("field-responsible-municipality")}
              choices={members}
              nothing={text("area-not-chosen")}
            />
          )}
        </div>
        {model !== "single-municipality" && (
          <BilingualField place="area/body" label={text("field-body-joint")} hint={text("area-body-hint")} />
        )}
      </div>
    </Part>
  );
}

function PlanFacts() {
  const text = useText();
  return (
    <Part title={text("area-facts")}>
      <div className="parts-fields">
        <PlaceField
          place="area/first_year"
          kind="year"
          label={text("field-first-year")}
          hint={text("area-year-hint")}
        />
        <PlaceField place="area/register_number" kind="text" label={text("field-register-number")} />
        <PlaceField place="area/dated" kind="date" label={text("field-dated")} hint={text("area-date-hint")} />
        <PlaceField
          place="area/deadline"
          kind="date"
          label={text("field-deadline")}
          hint={text("area-deadline-hint")}
        />
      </div>
    </Part>
  );
}

function Contact() {
  const text = useText();
  return (
    <Part title={text("area-contact")}>
      <div className="parts-stack">
        <BilingualField place="area/contact" label={text("area-contact-name")} />
        <div className="parts-fields">
          <PlaceField place="area/contact_email" kind="text" label={text("field-contact-email")} />
          <PlaceField place="area/contact_phone" kind="text" label={text("field-contact-phone")} />
        </div>
      </div>
    </Part>
  );
}

function Conditions() {
  const text = useText();
  return (
    <Part title={text("area-conditions")}>
      <div className="parts-stack">
        <BilingualField
          place="area/connected"
          kind="longtext"
          label={text("field-connected")}
          hint={text("area-connected-hint")}
        />
        <BilingualField
          place="area/exemption"
          kind="longtext"
          label={text("field-exemption")}
          hint={text("area-exemption-hint")}
        />
      </div>
    </Part>
  );
}
