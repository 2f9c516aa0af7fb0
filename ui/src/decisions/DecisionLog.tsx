import { Button, IconPlus } from "suomifi-ui-components";
import type { Plan } from "../host";
import { capital, EmptyState, Notice, newId, Part, useMunicipalities, useTask } from "../parts";
import { useEdit, usePlan } from "../plan";
import { date, textIn, useText } from "../words";
import { DecisionFields } from "./DecisionFields";

/** A decision of a member. */
export type Decision = NonNullable<Plan["decisions"]>[number];

/** The decisions of each member: those made and those to come. */
export function DecisionLog() {
  const text = useText();
  const { plan } = usePlan();
  const members = (plan.members ?? []).map((member) => member.municipality);
  const decisions = plan.decisions ?? [];
  const former = decisions.map((row) => row.municipality).filter((code) => !members.includes(code));
  return (
    <Part title={text("decisions-log")} place="decisions">
      {members.length === 0 && <EmptyState>{text("decisions-no-members")}</EmptyState>}
      {[...members, ...new Set(former)].map((code) => (
        <MemberDecisions key={code} code={code} decisions={decisions.filter((row) => row.municipality === code)} />
      ))}
    </Part>
  );
}

function MemberDecisions({ code, decisions }: { code: string; decisions: readonly Decision[] }) {
  const text = useText();
  const { readOnly } = usePlan();
  const { name } = useMunicipalities();
  const session = useEdit();
  const task = useTask();
  const add = () => {
    const body = { fi: textIn("fi")("decisions-council"), sv: textIn("sv")("decisions-council") };
    const row = { id: newId("decision"), municipality: code, body };
    void task.run(() => session.apply([{ kind: "insert", table: "decisions", row }]));
  };
  return (
    <section className="decisions-member">
      <div className="decisions-member-head">
        <h3>{name(code)}</h3>
        <Summary decisions={decisions} />
        {!readOnly && (
          <Button
            variant="secondary"
            icon={<IconPlus />}
            aria-label={text("decisions-add-for", { municipality: name(code) })}
            onClick={add}
          >
            {text("decisions-add")}
          </Button>
        )}
      </div>
      {task.problem && <Notice tone="error">{task.problem}</Notice>}
      {decisions.map((decision) => (
        <DecisionFields key={decision.id} decision={decision} municipality={name(code)} />
      ))}
    </section>
  );
}

/** Where a member stands, in a few words. */
function Summary({ decisions }: { decisions: readonly Decision[] }) {
  const text = useText();
  const last = decisions.at(-1);
  if (!last) {
    return <span className="decisions-summary">{text("decisions-none")}</span>;
  }
  const result = capital(text(`decision-result-${last.result ?? "pending"}`));
  return (
    <span className={`decisions-summary decisions-${last.result ?? "pending"}`}>
      {last.date ? text("decisions-result-on", { result, date: date(last.date) }) : result}
    </span>
  );
}
