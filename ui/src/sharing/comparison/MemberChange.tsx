import { useId, useState } from "react";
import { Button, IconRemove, TextInput } from "suomifi-ui-components";
import { MunicipalityPicker } from "../../parts";
import { useText } from "../../words";
import { NamedChoice } from "../NamedChoice";
import { useNames } from "../useNames";
import { Ticks } from "./WishForm";
import { type Change, isShare, toggled } from "./wish";

interface MemberChangeProps {
  /** Which of the changes it is, from one. */
  number: number;
  change: Change;
  put(change: Change): void;
  drop(): void;
}

/** Assumes that municipalities leave or join, and how much of the costs goes or comes with them. */
export function MemberChange({ number, change, put, drop }: MemberChangeProps) {
  const text = useText();
  const names = useNames();
  const id = useId();
  const isWrong = !isShare(change.follows);
  return (
    <section className="sharing-change" aria-labelledby={id}>
      <div className="sharing-change-head">
        <h4 id={id}>{text("sharing-change", { number })}</h4>
        <Button variant="secondaryNoBorder" icon={<IconRemove />} onClick={drop}>
          {text("sharing-drop-change")}
        </Button>
      </div>
      <Ticks
        legend={text("sharing-leaving")}
        rows={names.members}
        chosen={change.leaving}
        toggle={(code) => put({ ...change, leaving: toggled(change.leaving, code) })}
      />
      <Joining change={change} put={put} />
      <div className="sharing-choices">
        <TextInput
          labelText={text("sharing-follows")}
          hintText={text("sharing-follows-hint")}
          value={change.follows}
          onChange={(value) => put({ ...change, follows: String(value ?? "") })}
          status={isWrong ? "error" : "default"}
          {...(isWrong && { statusText: text("sharing-follows-wrong") })}
          fullWidth
        />
        <NamedChoice
          label={text("field-key")}
          rows={names.keys}
          chosen={change.key}
          choose={(key) => put(withKey(change, key))}
          none={text("sharing-own-keys")}
        />
      </div>
    </section>
  );
}

function Joining({ change, put }: Pick<MemberChangeProps, "change" | "put">) {
  const text = useText();
  const names = useNames();
  const [asked, setAsked] = useState(0);
  const join = (code: string | undefined) => {
    if (code === undefined) return;
    put({ ...change, joining: [...change.joining, code] });
    // The next one is looked for from an empty field.
    setAsked(asked + 1);
  };
  return (
    <div className="sharing-joining">
      <Ticks
        legend={text("sharing-joining")}
        rows={change.joining.map((code) => ({ id: code, name: names.municipality(code) }))}
        chosen={change.joining}
        toggle={(code) => put({ ...change, joining: toggled(change.joining, code) })}
      />
      <MunicipalityPicker
        key={asked}
        label={text("sharing-add-joining")}
        hint={text("sharing-add-joining-hint")}
        without={[...names.members.map(({ id }) => id), ...change.joining]}
        onChoose={join}
      />
    </div>
  );
}

function withKey({ key: _, ...change }: Change, key: string | undefined): Change {
  return key === undefined ? change : { ...change, key };
}
