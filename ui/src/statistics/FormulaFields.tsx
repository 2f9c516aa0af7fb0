import { useState } from "react";
import { Button, Checkbox, CheckboxGroup, IconRemove } from "suomifi-ui-components";
import { either, Notice, PlaceField, useTask } from "../parts";
import { useEdit, usePlan } from "../plan";
import { number, useLanguage, useText } from "../words";
import { formulaEdit, partsFor, periodsBelow, type Sum, type Sums, toggled } from "./formula";
import { comparePeriods, periodName } from "./period";
import type { Indicator } from "./sheet";

/** How an indicator follows from others: what is added up above and below the line, and what that is multiplied by. */
export function FormulaFields({ indicator }: { indicator: Indicator }) {
  const text = useText();
  const { plan, readOnly } = usePlan();
  const [beginning, setBeginning] = useState(false);
  const parts = partsFor(plan, indicator);
  if (!indicator.formula && !beginning) {
    return (
      !readOnly &&
      parts.length > 0 && (
        <Button variant="secondary" onClick={() => setBeginning(true)}>
          {text("statistics-compute")}
        </Button>
      )
    );
  }
  return (
    <fieldset className="statistics-formula parts-stack" data-place={`indicators/${indicator.id}/formula`}>
      <legend>{text("field-formula")}</legend>
      <p className="parts-hint">{text("statistics-formula-about")}</p>
      <SumFields indicator={indicator} parts={parts} />
      {indicator.formula && <Rest indicator={indicator} />}
      {!readOnly && <Remove indicator={indicator} onRemoved={() => setBeginning(false)} />}
    </fieldset>
  );
}

/** What is added up above and below the line. */
function SumFields({ indicator, parts }: { indicator: Indicator; parts: readonly Indicator[] }) {
  const text = useText();
  const { plan } = usePlan();
  const session = useEdit();
  const task = useTask();
  const [begun, begin] = useState<Sums>({ numerator: [], denominator: [] });
  const [empty, setEmpty] = useState<Sum>();
  const sums: Sums = indicator.formula ?? begun;
  const entered = (plan.statistics ?? []).filter((row) => row.indicator === indicator.id).length;
  const toggle = (sum: Sum) => (part: string) => {
    const next = { ...sums, [sum]: toggled(parts, sums[sum], part) };
    setEmpty(indicator.formula && next[sum].length === 0 ? sum : undefined);
    begin(next);
    const edit = formulaEdit(indicator, next, sum);
    if (edit) {
      void task.run(() => session.apply([edit]));
    }
  };
  return (
    <>
      {task.problem && <Notice tone="error">{task.problem}</Notice>}
      {entered > 0 && <Notice>{text("statistics-formula-entered", { count: entered })}</Notice>}
      {(["numerator", "denominator"] as const).map((sum) => (
        <SumField
          key={sum}
          label={text(`field-${sum}`)}
          hint={text(`statistics-${sum}-hint`)}
          parts={parts}
          chosen={sums[sum]}
          toggle={toggle(sum)}
          problem={empty === sum ? text("statistics-formula-one") : undefined}
        />
      ))}
    </>
  );
}

interface SumFieldProps {
  label: string;
  hint: string;
  parts: readonly Indicator[];
  chosen: readonly string[];
  toggle(part: string): void;
  problem: string | undefined;
}

function SumField({ label, hint, parts, chosen, toggle, problem }: SumFieldProps) {
  const text = useText();
  const language = useLanguage();
  const { readOnly } = usePlan();
  return (
    <CheckboxGroup
      labelText={label}
      groupHintText={hint}
      {...(problem && { groupStatus: "error" as const, groupStatusText: problem })}
    >
      {parts.map((part) => (
        <Checkbox
          key={part.id}
          disabled={readOnly}
          checked={chosen.includes(part.id)}
          onClick={() => toggle(part.id)}
          {...(problem && { status: "error" as const })}
        >
          {either(part.name, language) || text("statistics-unnamed")}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

/** The factor, the period below the line, and how the formula reads. */
function Rest({ indicator }: { indicator: Indicator }) {
  const text = useText();
  const { plan } = usePlan();
  const place = `indicators/${indicator.id}/formula`;
  const periods = periodsBelow(plan, indicator).sort(comparePeriods);
  return (
    <>
      <div className="parts-fields">
        <PlaceField
          place={`${place}.factor`}
          kind="number"
          label={text("field-factor")}
          hint={text("statistics-factor-hint")}
        />
        <PlaceField
          place={`${place}.denominator_period`}
          kind="choice"
          label={text("field-denominator-period")}
          choices={periods.map((value) => ({ value, label: periodName(value, text) }))}
          nothing={text("statistics-same-period")}
        />
      </div>
      <Reads indicator={indicator} />
    </>
  );
}

function Reads({ indicator: { formula } }: { indicator: Indicator }) {
  const text = useText();
  const language = useLanguage();
  const { plan } = usePlan();
  if (!formula) {
    return null;
  }
  const names = (sum: readonly string[]) =>
    sum.map((id) => either(plan.indicators?.find((row) => row.id === id)?.name, language)).join(" + ");
  const period = formula.denominator_period ? periodName(String(formula.denominator_period), text) : "";
  const said = {
    above: names(formula.numerator),
    below: names(formula.denominator),
    factor: number(String(formula.factor)),
    period,
  };
  return (
    <p className="statistics-formula-reads">{text(period ? "statistics-formula-of" : "statistics-formula", said)}</p>
  );
}

function Remove({ indicator, onRemoved }: { indicator: Indicator; onRemoved(): void }) {
  const text = useText();
  const session = useEdit();
  const task = useTask();
  const remove = async () => {
    const edit = { kind: "set", place: `indicators/${indicator.id}/formula`, value: null } as const;
    if (!indicator.formula || (await task.run(() => session.apply([edit])))) {
      onRemoved();
    }
  };
  return (
    <>
      {task.problem && <Notice tone="error">{task.problem}</Notice>}
      <Button variant="secondaryNoBorder" icon={<IconRemove />} onClick={() => void remove()}>
        {text("statistics-formula-remove")}
      </Button>
    </>
  );
}
