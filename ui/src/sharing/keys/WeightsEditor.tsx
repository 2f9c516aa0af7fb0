import { useCallback, useState } from "react";
import { Button } from "suomifi-ui-components";
import type { Plan } from "../../host";
import { either, Notice, useTask } from "../../parts";
import { useEdit, usePlan } from "../../plan";
import { number, useLanguage, useText } from "../../words";
import { signOf } from "../figures/decimal";
import { WeightField } from "./WeightField";
import { leftOf, madeWhole } from "./weights";

/** A key, as the plan has it. */
export type Key = NonNullable<Plan["keys"]>[number];

/** The weights of a key's criteria, by slider or as numbers, and what is left of a hundred per cent. */
export function WeightsEditor({ owner }: { owner: Key }) {
  const text = useText();
  const language = useLanguage();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const hear = useCallback((id: string, weight: string) => setTyped((all) => ({ ...all, [id]: weight })), []);
  const criteria = owner.criteria ?? [];
  return (
    <fieldset className="sharing-weights">
      <legend>{text("sharing-weights")}</legend>
      {criteria.map(({ id, name }) => (
        <WeightField
          key={id}
          id={id}
          place={`keys/${owner.id}/criteria.${id}.weight`}
          label={either(name, language) || text("tables-unnamed")}
          hear={hear}
        />
      ))}
      <Left owner={owner} weights={criteria.map(({ id, weight }) => typed[id] ?? String(weight))} />
    </fieldset>
  );
}

/** What is left of a hundred, and a way to share it out. */
function Left({ owner, weights }: { owner: Key; weights: readonly string[] }) {
  const text = useText();
  const session = useEdit();
  const { readOnly } = usePlan();
  const task = useTask();
  const left = leftOf(weights);
  const isWhole = left !== undefined && signOf(left) === 0;
  const isPossible = left !== undefined && !isWhole && !task.busy;
  const share = async () => {
    // What is still being typed goes first, so that it isn't typed over what is shared out.
    await session.flush().catch(() => undefined);
    const whole = madeWhole(weights);
    const edits = (owner.criteria ?? []).map(({ id }, at) => ({
      kind: "type" as const,
      place: `keys/${owner.id}/criteria.${id}.weight`,
      text: number(whole[at] ?? "0"),
    }));
    await task.run(() => session.apply(edits));
  };
  return (
    <div className="sharing-left">
      <p role="status" className={isWhole ? "sharing-whole" : "sharing-unwhole"}>
        {left !== undefined && text(leftWords(left), { left: number(left.replace("-", "")) })}
      </p>
      {!readOnly && (
        <Button variant="secondary" aria-disabled={!isPossible} onClick={() => isPossible && void share()}>
          {text("sharing-make-whole")}
        </Button>
      )}
      {task.problem && <Notice tone="error">{task.problem}</Notice>}
    </div>
  );
}

function leftWords(left: string): string {
  const sign = signOf(left);
  if (sign === 0) return "tables-weights-whole";
  return sign > 0 ? "sharing-left" : "sharing-too-much";
}
