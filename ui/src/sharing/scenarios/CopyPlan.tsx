import { useState } from "react";
import { Button, IconCopy, TextInput } from "suomifi-ui-components";
import { Dialog, useTask } from "../../parts";
import { useEdit, usePlan } from "../../plan";
import { LANGUAGES, type Language, useText } from "../../words";

/** Makes an alternative that begins as a copy of the plan's own lines and person-years. */
export function CopyPlan() {
  const text = useText();
  const { readOnly } = usePlan();
  const [asks, setAsks] = useState(false);
  if (readOnly) return null;
  return (
    <>
      <Button variant="secondary" icon={<IconCopy />} onClick={() => setAsks(true)}>
        {text("sharing-copy-plan")}
      </Button>
      {asks && <AskName onClose={() => setAsks(false)} />}
    </>
  );
}

function AskName({ onClose }: { onClose(): void }) {
  const text = useText();
  const session = useEdit();
  const task = useTask();
  const [name, setName] = useState<Record<Language, string>>({ fi: "", sv: "" });
  const isNamed = LANGUAGES.some((one) => name[one].trim() !== "");
  const copy = async () => {
    const names = { fi: name.fi.trim(), sv: name.sv.trim() };
    if (await task.run(() => session.write("copy_to_scenario", { name: names }))) onClose();
  };
  return (
    <Dialog
      title={text("sharing-copy-plan")}
      action={text("sharing-copy-plan-do")}
      onAction={() => void copy()}
      onClose={onClose}
      disabled={task.busy || !isNamed}
      problem={task.problem}
    >
      <p>{text("sharing-copy-plan-about")}</p>
      <div className="parts-fields">
        {LANGUAGES.map((one) => (
          <TextInput
            key={one}
            labelText={text(`sharing-name-${one}`)}
            value={name[one]}
            onChange={(value) => setName({ ...name, [one]: String(value ?? "") })}
            lang={one}
            fullWidth
          />
        ))}
      </div>
    </Dialog>
  );
}
