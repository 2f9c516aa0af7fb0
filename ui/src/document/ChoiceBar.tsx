import { Checkbox } from "suomifi-ui-components";
import { Dropdown, DropdownItem } from "../parts/Dropdown";
import { usePlan, useReference } from "../plan";
import { useLanguage, useText } from "../words";
import { type Choice, FORMS, type Form } from "./choice";

/** The value of the whole plan in the list of documents: no municipality has it for a code. */
const PLAN = "plan";

interface ChoiceBarProps {
  choice: Choice;
  onChoose(choice: Choice): void;
  /** Without the choice of how much. */
  compact: boolean;
}

/** Chooses which document is shown: whose, in which languages, how much of it. */
export function ChoiceBar({ choice, onChoose, compact }: ChoiceBarProps) {
  const text = useText();
  const language = useLanguage();
  const { plan } = usePlan();
  const register = useReference("municipalities");
  const names = new Map(register?.map((row) => [row.code, row.name[language] ?? row.code]));
  const members = plan.members?.map((member) => member.municipality) ?? [];
  return (
    <div className="document-choice">
      <Dropdown
        labelText={text("document-which")}
        labelMode="hidden"
        value={choice.municipality ?? PLAN}
        onChange={(value) => onChoose({ ...choice, municipality: value === PLAN ? null : value })}
      >
        {[PLAN, ...members].map((code) => (
          <DropdownItem key={code} value={code}>
            {code === PLAN
              ? text("document-which-plan")
              : text("document-which-extract", { municipality: names.get(code) ?? code })}
          </DropdownItem>
        ))}
      </Dropdown>
      <Dropdown
        labelText={text("document-languages")}
        labelMode="hidden"
        value={choice.languages}
        onChange={(languages: Form) => onChoose({ ...choice, languages })}
      >
        {FORMS.map((form) => (
          <DropdownItem key={form} value={form}>
            {text(`document-form-${form}`)}
          </DropdownItem>
        ))}
      </Dropdown>
      {!compact && (
        <Checkbox
          title={text("document-short-what")}
          checked={choice.short ?? false}
          onClick={({ checkboxState }) => onChoose({ ...choice, short: checkboxState })}
        >
          {text("document-short")}
        </Checkbox>
      )}
    </div>
  );
}
