import { TextInput } from "suomifi-ui-components";
import type { LabelView, Meaning } from "../host";
import { either } from "../parts";
import { Dropdown, DropdownItem } from "../parts/Dropdown";
import { usePlan } from "../plan";
import { measuresChoices } from "../statistics/measures";
import { LANGUAGES, type Language, useLanguage, useText } from "../words";
import { retold } from "./choices";

const NOTHING = "-";
const NEW = "new";
const SKIP = "skip";

type NewIndicator = Extract<Meaning, { kind: "new" }>;

interface LabelMeaningProps {
  asked: LabelView;
  /** What the user said, which may be newer than what is known of the table. */
  chosen: Meaning | undefined;
  answer(meaning: Meaning | undefined): void;
}

/** A word of the table and what it means: an indicator of the plan, a new one, or nothing that is needed. */
export function LabelMeaning({ asked, chosen, answer }: LabelMeaningProps) {
  const text = useText();
  const language = useLanguage();
  const { label, meaning, known, count, cell } = asked;
  const shown = chosen ?? (known === "chosen" ? null : (meaning ?? null));
  return (
    <li className={shown ? "intake-label" : "intake-label intake-unanswered"}>
      <div className="intake-label-word">
        <strong>{label || text("intake-unlabelled")}</strong>
        <span>{text("intake-label-where", { cell, count })}</span>
        <span>{text(`intake-known-${chosen ? "chosen" : known}`)}</span>
      </div>
      <div className="intake-label-meaning">
        <MeaningField
          asked={asked}
          meaning={shown}
          canForget={shown === null || chosen !== undefined}
          choose={(value) => answer(meaningOf(value, asked, language))}
        />
        {shown?.kind === "new" && <NewFields meaning={shown} change={answer} />}
      </div>
    </li>
  );
}

/** What a choice in the list means; a new indicator begins with the suggested names, or with the word of the table. */
function meaningOf(value: string, { label, suggestions }: LabelView, language: Language): Meaning | undefined {
  switch (value) {
    case NOTHING:
      return undefined;
    case SKIP:
      return { kind: "skip" };
    case NEW:
      return suggestions.find(({ kind }) => kind === "new") ?? { kind: "new", name: { [language]: label } };
    default:
      return { kind: "indicator", id: value };
  }
}

interface MeaningFieldProps {
  asked: LabelView;
  meaning: Meaning | null;
  /** What was recognised without asking isn't taken back, only changed. */
  canForget: boolean;
  choose(value: string): void;
}

function MeaningField({ asked: { label, suggestions }, meaning, canForget, choose }: MeaningFieldProps) {
  const text = useText();
  const language = useLanguage();
  const { plan } = usePlan();
  const suggested = suggestions.flatMap((row) => (row.kind === "indicator" ? [row.id] : []));
  const all = (plan.indicators ?? []).filter((indicator) => !indicator.formula);
  const rank = (id: string) => (suggested.includes(id) ? suggested.indexOf(id) : suggested.length);
  const ordered = [...all].sort((one, two) => rank(one.id) - rank(two.id));
  const value = meaning === null ? NOTHING : meaning.kind === "indicator" ? meaning.id : meaning.kind;
  return (
    <Dropdown
      labelText={text("intake-means", { label: label || text("intake-unlabelled") })}
      labelMode="hidden"
      value={value}
      onChange={choose}
      fullWidth
    >
      {canForget && <DropdownItem value={NOTHING}>{text("intake-choose")}</DropdownItem>}
      {ordered.map((indicator) => (
        <DropdownItem key={indicator.id} value={indicator.id}>
          {either(indicator.name, language) || text("statistics-unnamed")}
        </DropdownItem>
      ))}
      <DropdownItem value={NEW}>{text("intake-new-indicator")}</DropdownItem>
      <DropdownItem value={SKIP}>{text("intake-skip-label")}</DropdownItem>
    </Dropdown>
  );
}

/** What a new indicator is called in both languages, what it measures and its unit. */
function NewFields({ meaning, change }: { meaning: NewIndicator; change(meaning: Meaning): void }) {
  const text = useText();
  const name = (language: Language, value: string) =>
    change({ ...meaning, name: retold(meaning.name, language, value) });
  const unit = (language: Language, value: string) =>
    change({ ...meaning, unit: retold(meaning.unit, language, value) });
  return (
    <div className="parts-fields">
      {LANGUAGES.map((language) => (
        <TextInput
          key={`name-${language}`}
          lang={language}
          labelText={text(`statistics-name-${language}`)}
          value={meaning.name[language] ?? ""}
          onChange={(value) => name(language, String(value ?? ""))}
          status={meaning.name[language]?.trim() ? "default" : "error"}
          statusText={meaning.name[language]?.trim() ? "" : text("intake-name-missing")}
          fullWidth
        />
      ))}
      {LANGUAGES.map((language) => (
        <TextInput
          key={`unit-${language}`}
          lang={language}
          labelText={text(`intake-unit-${language}`)}
          value={meaning.unit?.[language] ?? ""}
          onChange={(value) => unit(language, String(value ?? ""))}
          fullWidth
        />
      ))}
      <Dropdown
        labelText={text("field-measures")}
        value={meaning.measures ?? "other"}
        onChange={(measures) => change({ ...meaning, measures })}
        fullWidth
      >
        {measuresChoices(text).map((choice) => (
          <DropdownItem key={choice.value} value={choice.value}>
            {choice.label}
          </DropdownItem>
        ))}
      </Dropdown>
    </div>
  );
}
