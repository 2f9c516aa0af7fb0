import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { Button, ErrorSummary, RadioButton, RadioButtonGroup, TextInput } from "suomifi-ui-components";
import { type Opened, pickSave } from "../../host";
import { capital, either, Notice } from "../../parts";
import { Dropdown, DropdownItem } from "../../parts/Dropdown";
import { LANGUAGES, useLanguage, useText } from "../../words";
import { AreaField } from "./AreaField";
import { type Field, MODELS, type Source } from "./draft";
import { MembersField } from "./MembersField";
import { type NewPlan, useNewPlan } from "./useNewPlan";

interface NewPlanFormProps {
  today: string;
  onMade(opened: Opened): void;
  onCancel(): void;
}

/** A new plan on one page. */
export function NewPlanForm({ today, onMade, onCancel }: NewPlanFormProps) {
  const text = useText();
  const language = useLanguage();
  const plan = useNewPlan(today);
  const prefix = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const [tries, setTries] = useState(0);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const opened = await plan.make();
    if (opened) {
      onMade(opened);
    } else {
      setTries((tries) => tries + 1);
    }
  };
  const id = (field: Field) => `${prefix}-${field}`;
  const wrong = (field: Field) => {
    const found = plan.wrong.get(field);
    return found && text(`start-wrong-${found}`);
  };
  return (
    <form className="start-new" noValidate onSubmit={(event) => void submit(event)}>
      <h1 ref={title} tabIndex={-1}>
        {text("start-new-title")}
      </h1>
      <p className="start-lead">{text("start-new-lead")}</p>
      <Problems plan={plan} id={id} wrong={wrong} tries={tries} />
      <SourceFields plan={plan} id={id} wrong={wrong} />
      <ModelAndYear plan={plan} id={id} wrong={wrong} />
      <NameFields plan={plan} id={id} wrong={wrong} />
      <FileField plan={plan} id={id("path")} />
      {plan.failure && (
        <Notice tone="error">
          {plan.failure.code === "exists" ? text("start-new-exists") : either(plan.failure.message, language)}
        </Notice>
      )}
      <div className="start-actions">
        <Button type="submit" aria-disabled={plan.busy}>
          {text("start-new-make")}
        </Button>
        <Button variant="secondary" onClick={onCancel}>
          {text("start-cancel")}
        </Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  plan: NewPlan;
  id(field: Field): string;
  wrong(field: Field): string | undefined;
}

/** Where the plan starts from: an area, or a choice of municipalities. */
function SourceFields({ plan, id, wrong }: FieldsProps) {
  const text = useText();
  const { draft, registers, change } = plan;
  return (
    <>
      <RadioButtonGroup
        labelText={text("start-new-source")}
        name={id("area")}
        value={draft.source}
        onChange={(source) => change({ source: source as Source, model: null, fi: null, sv: null })}
      >
        <RadioButton value="area">{text("start-new-source-area")}</RadioButton>
        <RadioButton value="members">{text("start-new-source-members")}</RadioButton>
      </RadioButtonGroup>
      {draft.source === "area" ? (
        <AreaField
          id={id("area")}
          areas={registers.areas}
          municipalities={registers.municipalities}
          area={draft.area}
          wrong={wrong("area")}
          onChange={(area) => change({ area, model: null, fi: null, sv: null })}
        />
      ) : (
        <MembersField
          id={id("members")}
          all={registers.municipalities}
          members={draft.members}
          wrong={wrong("members")}
          onChange={(members) => change({ members })}
        />
      )}
    </>
  );
}

/** How the members organise the services, and from when. */
function ModelAndYear({ plan, id, wrong }: FieldsProps) {
  const text = useText();
  return (
    <div className="start-new-row">
      <Dropdown
        id={id("model")}
        labelText={text("field-model")}
        value={plan.filled.model}
        onChange={(model) => plan.change({ model })}
        status={wrong("model") ? "error" : "default"}
        statusText={wrong("model")}
        fullWidth
      >
        {MODELS.map((model) => (
          <DropdownItem key={model} value={model}>
            {capital(text(`organising-model-${model}`))}
          </DropdownItem>
        ))}
      </Dropdown>
      <TextInput
        id={id("year")}
        labelText={text("start-new-year")}
        inputMode="numeric"
        value={plan.draft.year}
        onChange={(year) => plan.change({ year: String(year ?? "") })}
        status={wrong("year") ? "error" : "default"}
        statusText={wrong("year")}
        fullWidth
      />
    </div>
  );
}

/** The area's name in both languages. */
function NameFields({ plan, id, wrong }: FieldsProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <fieldset className="start-new-names">
      <legend>{text("start-new-names")}</legend>
      <p>{text("start-new-names-hint")}</p>
      <div className="start-new-row">
        {LANGUAGES.map((name) => (
          <TextInput
            key={name}
            id={id(name)}
            lang={name}
            labelText={<span lang={language}>{text(`start-new-name-${name}`)}</span>}
            value={plan.filled[name]}
            onChange={(typed) => plan.change({ [name]: String(typed ?? "") })}
            status={wrong(name) ? "error" : "default"}
            statusText={wrong(name)}
            fullWidth
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Everything that is wrong, each a link to its field; takes the focus whenever one has tried in vain. */
function Problems({ plan, id, wrong, tries }: FieldsProps & { tries: number }) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (tries > 0) {
      heading.current?.focus();
    }
  }, [tries]);
  const fields = [...plan.wrong.keys()];
  return (
    fields.length > 0 && (
      <ErrorSummary
        headingText={text("start-new-problems", { count: fields.length })}
        headingVariant="h2"
        headingRef={heading}
        items={fields.map((field) => ({ text: wrong(field) ?? "", inputId: id(field) }))}
      />
    )
  );
}

/** Where the file goes. */
function FileField({ plan, id }: { plan: NewPlan; id: string }) {
  const text = useText();
  const choose = async () => {
    const path = await pickSave(plan.path);
    if (path) {
      plan.change({ path });
    }
  };
  return (
    <fieldset className="start-new-file">
      <legend>{text("start-new-file")}</legend>
      <p id={id} className="start-path">
        {plan.path || text("start-new-file-later")}
      </p>
      {plan.path && (
        <Button variant="secondary" onClick={() => void choose()} aria-describedby={id}>
          {text("start-new-file-change")}
        </Button>
      )}
    </fieldset>
  );
}
