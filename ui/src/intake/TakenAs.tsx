import { Checkbox } from "suomifi-ui-components";
import type { Status } from "../host";
import { capital } from "../parts";
import { Dropdown, DropdownItem } from "../parts/Dropdown";
import { useText } from "../words";
import type { AnswersProps } from "./Answers";

const STATUSES: readonly Status[] = ["confirmed", "estimate", "illustrative"];

/** How sure the figures are, and whether those of municipalities outside the area are taken too. */
export function TakenAs({ preview: { counts }, choices, choose }: AnswersProps) {
  const text = useText();
  return (
    <>
      <Dropdown
        labelText={text("field-status")}
        hintText={text("intake-status-hint")}
        value={choices.status ?? "confirmed"}
        onChange={(value) => choose((all) => ({ ...all, status: value as Status }))}
      >
        {STATUSES.map((status) => (
          <DropdownItem key={status} value={status}>
            {capital(text(`status-${status}`))}
          </DropdownItem>
        ))}
      </Dropdown>
      {(counts.outside > 0 || choices.others) && (
        <Checkbox
          checked={choices.others ?? false}
          onClick={() => choose((all) => ({ ...all, others: !all.others }))}
          hintText={text("intake-others-hint")}
        >
          {text("intake-others", { count: counts.outside })}
        </Checkbox>
      )}
    </>
  );
}
