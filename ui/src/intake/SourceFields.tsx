import { TextInput } from "suomifi-ui-components";
import { either, Part } from "../parts";
import { usePlan } from "../plan";
import { date, LANGUAGES, type Language, useLanguage, useText } from "../words";
import type { AnswersProps } from "./Answers";
import { retold } from "./choices";
import { TakenAs } from "./TakenAs";

/** The source that every taken figure gets: publisher and name in both languages, table, day; and how sure the figures are. */
export function SourceFields({ preview, choices, choose }: AnswersProps) {
  const text = useText();
  const language = useLanguage();
  const { plan } = usePlan();
  const source = choices.source ?? preview.source;
  const known = plan.sources?.find((row) => row.id === preview.known_source);
  const name = (of: Language, value: string) =>
    choose((all) => ({ ...all, source: { ...source, name: retold(source.name, of, value) } }));
  return (
    <Part title={text("intake-source-and-status")}>
      <p className="parts-hint">
        {known
          ? text("intake-source-known", { source: either(known.name, language) })
          : text(either(source.name, language) ? "intake-source-new" : "intake-source-missing")}
      </p>
      <div className="parts-fields">
        {LANGUAGES.map((of) => (
          <TextInput
            key={of}
            lang={of}
            labelText={text(`intake-source-${of}`)}
            value={source.name[of] ?? ""}
            onChange={(value) => name(of, String(value ?? ""))}
            fullWidth
          />
        ))}
        <TextInput
          labelText={text("field-table")}
          value={source.table ?? ""}
          onChange={(value) => choose((all) => ({ ...all, source: { ...source, table: String(value ?? "") } }))}
          fullWidth
        />
      </div>
      <p className="parts-hint">{text("intake-retrieved", { day: date(preview.retrieved) })}</p>
      <div className="parts-stack">
        <TakenAs preview={preview} choices={choices} choose={choose} />
      </div>
    </Part>
  );
}
