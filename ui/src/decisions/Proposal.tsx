import { Button, IconPlus } from "suomifi-ui-components";
import type { Plan } from "../host";
import {
  BilingualField,
  EmptyState,
  Notice,
  newId,
  Part,
  PlaceField,
  RowButtons,
  useMunicipalities,
  useTask,
} from "../parts";
import { useEdit, usePlan } from "../plan";
import { useText } from "../words";

type Point = NonNullable<Plan["proposal_points"]>[number];

/** What the members' councils are asked to decide, point by point; without points documents carry the usual ones. */
export function Proposal() {
  const text = useText();
  const { plan, readOnly } = usePlan();
  const session = useEdit();
  const task = useTask();
  const points = plan.proposal_points ?? [];
  const add = () => {
    const row = { id: newId("point"), text: {} };
    void task.run(() => session.apply([{ kind: "insert", table: "proposal_points", row }]));
  };
  return (
    <Part
      title={text("table-proposal-points")}
      place="proposal_points"
      actions={
        !readOnly && (
          <Button variant="secondary" icon={<IconPlus />} onClick={add}>
            {text("decisions-add-point")}
          </Button>
        )
      }
    >
      <p className="parts-hint">{text("decisions-points-hint")}</p>
      {task.problem && <Notice tone="error">{task.problem}</Notice>}
      {points.length === 0 && <EmptyState>{text("decisions-no-points")}</EmptyState>}
      <ol className="decisions-points">
        {points.map((point, at) => (
          <PointFields key={point.id} point={point} number={at + 1} order={points.map((row) => row.id)} />
        ))}
      </ol>
    </Part>
  );
}

function PointFields({ point, number, order }: { point: Point; number: number; order: readonly string[] }) {
  const text = useText();
  const { plan } = usePlan();
  const { name } = useMunicipalities();
  const place = `proposal_points/${point.id}`;
  const title = text("decisions-point", { number });
  const members = (plan.members ?? []).map((row) => ({ value: row.municipality, label: name(row.municipality) }));
  return (
    <li className="decisions-point" data-place={place}>
      <div className="decisions-point-head">
        <h3>{title}</h3>
        <RowButtons table="proposal_points" order={order} row={point.id} name={title} />
      </div>
      <div className="parts-stack">
        <BilingualField place={`${place}/text`} kind="longtext" label={text("decisions-point-text")} />
        <PlaceField
          place={`${place}/municipality`}
          kind="choice"
          label={text("decisions-point-for")}
          choices={members}
          nothing={text("decisions-all-councils")}
        />
      </div>
    </li>
  );
}
