import { useState } from "react";
import { TextInput } from "suomifi-ui-components";
import { capital, Dialog, newId, useTask } from "../parts";
import { Dropdown, DropdownItem } from "../parts/Dropdown";
import { useEdit } from "../plan";
import { LANGUAGES, textIn, useText } from "../words";
import { measuresChoices } from "./measures";

interface AddIndicatorProps {
  onAdded(id: string): void;
  onClose(): void;
}

/** Asks what is counted; the usual names are offered in both languages. */
export function AddIndicator({ onAdded, onClose }: AddIndicatorProps) {
  const text = useText();
  const session = useEdit();
  const task = useTask();
  const [measures, setMeasures] = useState("population");
  const [names, setNames] = useState<{ fi?: string; sv?: string }>({});
  const nameIn = (language: "fi" | "sv") =>
    names[language] ?? (measures === "other" ? "" : capital(textIn(language)(`measures-${measures}`)));
  const name = Object.fromEntries(
    LANGUAGES.map((language) => [language, nameIn(language).trim()]).filter(([, said]) => said),
  );
  const add = async () => {
    const row = { id: newId("indicator"), name, measures };
    if (await task.run(() => session.apply([{ kind: "insert", table: "indicators", row }]))) {
      onAdded(row.id);
      onClose();
    }
  };
  return (
    <Dialog
      title={text("statistics-add-indicator")}
      action={text("statistics-add")}
      onAction={() => void add()}
      onClose={onClose}
      disabled={task.busy || Object.keys(name).length === 0}
      problem={task.problem}
    >
      <div className="parts-stack">
        <Dropdown
          labelText={text("field-measures")}
          hintText={text("statistics-measures-hint")}
          value={measures}
          onChange={setMeasures}
          fullWidth
        >
          {measuresChoices(text).map((choice) => (
            <DropdownItem key={choice.value} value={choice.value}>
              {choice.label}
            </DropdownItem>
          ))}
        </Dropdown>
        {LANGUAGES.map((language) => (
          <TextInput
            key={language}
            lang={language}
            labelText={text(language === "fi" ? "statistics-name-fi" : "statistics-name-sv")}
            value={nameIn(language)}
            onChange={(value) => setNames((before) => ({ ...before, [language]: String(value ?? "") }))}
            fullWidth
          />
        ))}
      </div>
    </Dialog>
  );
}
