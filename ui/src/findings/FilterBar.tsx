import { TextInput } from "suomifi-ui-components";
import { type ChoiceOption, type Findings, Severity } from "../parts";
import { Dropdown, DropdownItem } from "../parts/Dropdown";
import { usePlan } from "../plan";
import { useChapterName } from "../section";
import { LANGUAGES, type Language, useText } from "../words";
import type { Filter } from "./filter";

interface FilterBarProps {
  all: Findings;
  filter: Filter;
  change(filter: Filter): void;
}

/** Narrows the list of findings. The numbers say how many there are of each kind in all. */
export function FilterBar({ all, filter, change }: FilterBarProps) {
  const text = useText();
  const { plan } = usePlan();
  const name = useChapterName();
  const chapters = (plan.chapters ?? []).filter((chapter) => all.findings.some((row) => row.chapter === chapter.id));
  return (
    <search className="findings-filter">
      <Severities all={all} filter={filter} change={change} />
      <Choose
        label={text("findings-section")}
        chosen={filter.chapter}
        choices={[
          ...chapters.map((chapter) => ({ value: chapter.id, label: name(chapter.id) })),
          { value: "none", label: text("findings-no-section") },
        ]}
        choose={(chapter) => change({ ...filter, chapter })}
      />
      <Choose
        label={text("findings-language")}
        chosen={filter.language}
        choices={LANGUAGES.map((language) => ({
          value: language,
          label: text(language === "fi" ? "findings-about-fi" : "findings-about-sv"),
        }))}
        choose={(language) => change({ ...filter, language: language as Language | undefined })}
      />
      <TextInput
        labelText={text("findings-words")}
        value={filter.words ?? ""}
        onChange={(words) => change({ ...filter, words: String(words ?? "") })}
        fullWidth
      />
    </search>
  );
}

function Severities({ all, filter, change }: FilterBarProps) {
  const text = useText();
  const counts = [
    { severity: "blocks", count: all.blocking },
    { severity: "warning", count: all.warnings },
    { severity: "hint", count: all.hints },
  ] as const;
  return (
    <fieldset className="findings-severities">
      <legend>{text("findings-severity")}</legend>
      {counts.map(({ severity, count }) => (
        <button
          key={severity}
          type="button"
          aria-pressed={filter.severity === severity}
          onClick={() => change({ ...filter, severity: filter.severity === severity ? undefined : severity })}
        >
          <Severity severity={severity} /> {count}
        </button>
      ))}
    </fieldset>
  );
}

const ALL = "-";

interface ChooseProps {
  label: string;
  chosen: string | undefined;
  choices: readonly ChoiceOption[];
  choose(value: string | undefined): void;
}

function Choose({ label, chosen, choices, choose }: ChooseProps) {
  const text = useText();
  return (
    <Dropdown
      labelText={label}
      value={chosen ?? ALL}
      onChange={(value) => choose(value === ALL ? undefined : value)}
      fullWidth
    >
      {[{ value: ALL, label: text("findings-all") }, ...choices].map((choice) => (
        <DropdownItem key={choice.value} value={choice.value}>
          {choice.label}
        </DropdownItem>
      ))}
    </Dropdown>
  );
}
