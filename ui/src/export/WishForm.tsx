import type { ReactNode } from "react";
import { Checkbox, RadioButton, RadioButtonGroup } from "suomifi-ui-components";
import { useMunicipalities } from "../parts";
import { Dropdown, DropdownItem } from "../parts/Dropdown";
import { usePlan } from "../plan";
import { useText } from "../words";
import { choicesOf, FORMS, type Form, WHATS, type What, type Wish, withWhat } from "./order";

/** What stands for no choice in lists, where every item needs a value; no code and no name of a version is empty. */
const NONE = "";

interface ChoiceProps {
  wish: Wish;
  onChange(wish: Wish): void;
}

/** What is wanted, for whom, in which languages, of which version; `children` stand below these choices. */
export function WishForm({ wish, onChange, children }: ChoiceProps & { children: ReactNode }) {
  const text = useText();
  const { plan } = usePlan();
  const choices = choicesOf(wish);
  return (
    <div className="export-wish">
      <RadioButtonGroup
        labelText={text("export-what")}
        name="export-what"
        value={wish.what}
        onChange={(what) => onChange(withWhat(wish, what as What, plan))}
      >
        {WHATS.map((what) => (
          <RadioButton key={what} value={what} hintText={text(`export-what-${what}-hint`)}>
            {text(`export-what-${what}`)}
          </RadioButton>
        ))}
      </RadioButtonGroup>
      <div className="export-choices">
        {choices.municipality !== "none" && <ForWhom wish={wish} onChange={onChange} />}
        {choices.languages && (
          <Dropdown
            labelText={text("export-languages")}
            value={wish.languages ?? NONE}
            onChange={(value: Form | "") => onChange({ ...wish, languages: value || null })}
            fullWidth
          >
            {[NONE, ...FORMS].map((form) => (
              <DropdownItem key={form} value={form}>
                {text(form ? `export-form-${form}` : "export-form-needed")}
              </DropdownItem>
            ))}
          </Dropdown>
        )}
        <VersionChoice wish={wish} onChange={onChange} />
        {choices.short && (
          <Checkbox
            checked={wish.short}
            hintText={text("export-short-hint")}
            onClick={({ checkboxState }) => onChange({ ...wish, short: checkboxState })}
          >
            {text("export-short")}
          </Checkbox>
        )}
        {choices.carry && (
          <Checkbox
            checked={wish.carry}
            hintText={text("export-carry-hint")}
            onClick={({ checkboxState }) => onChange({ ...wish, carry: checkboxState })}
          >
            {text("export-carry")}
          </Checkbox>
        )}
        {children}
      </div>
    </div>
  );
}

/** The whole plan, or the extract for a member's council. */
function ForWhom({ wish, onChange }: ChoiceProps) {
  const text = useText();
  const { plan } = usePlan();
  const register = useMunicipalities();
  const members = plan.members?.map((member) => member.municipality as string) ?? [];
  const offered = choicesOf(wish).municipality === "must" ? members : [NONE, ...members];
  return (
    <Dropdown
      labelText={text("export-whom")}
      value={wish.municipality ?? NONE}
      onChange={(municipality) => onChange({ ...wish, municipality: municipality || null })}
      fullWidth
    >
      {offered.map((code) => (
        <DropdownItem key={code} value={code}>
          {code ? text("export-whom-council", { municipality: register.name(code) }) : text("export-whom-all")}
        </DropdownItem>
      ))}
    </Dropdown>
  );
}

/** The plan as it is now, or as it was frozen. */
function VersionChoice({ wish, onChange }: ChoiceProps) {
  const text = useText();
  const versions = usePlan().plan.versions ?? [];
  return (
    <Dropdown
      labelText={text("export-version")}
      value={wish.version ?? NONE}
      onChange={(version) => onChange({ ...wish, version: version || null })}
      hintText={versions.length === 0 ? text("export-version-hint") : undefined}
      fullWidth
    >
      {[NONE, ...versions.map((version) => version.name)].map((name) => (
        <DropdownItem key={name} value={name}>
          {name ? text("export-version-frozen", { name }) : text("export-version-now")}
        </DropdownItem>
      ))}
    </Dropdown>
  );
}
