import type { Decimal } from "../host";
import { useMunicipalities } from "../parts";
import { Dropdown, DropdownItem } from "../parts/Dropdown";
import { usePlan } from "../plan";
import { useText } from "../words";
import type { AnswersProps } from "./Answers";
import { PeriodField } from "./PeriodField";

const NOTHING = "-";

/** What the sheet as a whole doesn't say itself: how it writes decimals, when its figures are of and whom they are about. */
export function WholeSheet({ preview, choices, choose }: AnswersProps) {
  const text = useText();
  return (
    <>
      {(preview.needs_decimal || choices.decimal) && (
        <Dropdown
          labelText={text("intake-decimal")}
          hintText={text("intake-decimal-hint")}
          value={choices.decimal ?? NOTHING}
          onChange={(value) => choose((all) => ({ ...all, decimal: value === NOTHING ? null : (value as Decimal) }))}
        >
          <DropdownItem value={NOTHING}>{text("intake-choose")}</DropdownItem>
          <DropdownItem value="comma">{text("intake-decimal-comma")}</DropdownItem>
          <DropdownItem value="point">{text("intake-decimal-point")}</DropdownItem>
        </Dropdown>
      )}
      {(preview.needs_period || choices.period) && (
        <fieldset className="intake-question">
          <legend>{text("intake-period")}</legend>
          <PeriodField value={choices.period ?? undefined} change={(period) => choose((all) => ({ ...all, period }))} />
        </fieldset>
      )}
      {(preview.needs_subject || choices.subject) && (
        <SubjectField
          value={choices.subject ?? undefined}
          change={(subject) => choose((all) => ({ ...all, subject: subject ?? null }))}
        />
      )}
    </>
  );
}

interface SubjectFieldProps {
  value: string | undefined;
  change(subject: string | undefined): void;
}

/** Whom figures are about that stand beside no municipality. */
function SubjectField({ value, change }: SubjectFieldProps) {
  const text = useText();
  const { plan } = usePlan();
  const { name } = useMunicipalities();
  return (
    <Dropdown
      labelText={text("intake-subject")}
      value={value ?? NOTHING}
      onChange={(next) => change(next === NOTHING ? undefined : next)}
    >
      <DropdownItem value={NOTHING}>{text("intake-choose")}</DropdownItem>
      <DropdownItem value="area">{text("statistics-area")}</DropdownItem>
      <DropdownItem value="others">{text("subject-others")}</DropdownItem>
      {(plan.members ?? []).map(({ municipality }) => (
        <DropdownItem key={municipality} value={municipality}>
          {name(municipality)}
        </DropdownItem>
      ))}
    </Dropdown>
  );
}
