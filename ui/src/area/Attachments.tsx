import { Button, IconPlus } from "suomifi-ui-components";
import { type Plan, pickOpen } from "../host";
import { BilingualField, capital, EmptyState, Notice, Part, PlaceField, RowButtons, useTask } from "../parts";
import { useEdit, usePlan } from "../plan";
import { useText } from "../words";
import { Picture } from "./Picture";

type Attachment = NonNullable<Plan["attachments"]>[number];

const ROLES = ["emblem", "informative", "decorative", "annex"];

/** The emblem, pictures and annexes of the plan. */
export function Attachments() {
  const text = useText();
  const { plan, readOnly } = usePlan();
  const session = useEdit();
  const task = useTask();
  const attachments = plan.attachments ?? [];
  const add = (kind: "picture" | "attachment", role: "emblem" | "informative" | "annex") => async () => {
    const path = await pickOpen(kind);
    if (path) {
      await task.run(() => session.write("attach", { path, role }));
    }
  };
  return (
    <Part
      title={text("table-attachments")}
      place="attachments"
      actions={
        !readOnly && (
          <>
            <Button variant="secondary" icon={<IconPlus />} onClick={() => void add("picture", "emblem")()}>
              {text("area-add-emblem")}
            </Button>
            <Button variant="secondary" icon={<IconPlus />} onClick={() => void add("picture", "informative")()}>
              {text("area-add-picture")}
            </Button>
            <Button variant="secondary" icon={<IconPlus />} onClick={() => void add("attachment", "annex")()}>
              {text("area-add-annex")}
            </Button>
          </>
        )
      }
    >
      {task.problem && <Notice tone="error">{task.problem}</Notice>}
      {attachments.length === 0 && <EmptyState>{text("area-no-attachments")}</EmptyState>}
      {attachments.map((attachment) => (
        <AttachmentRow key={attachment.id} attachment={attachment} order={attachments.map((row) => row.id)} />
      ))}
    </Part>
  );
}

function AttachmentRow({ attachment, order }: { attachment: Attachment; order: readonly string[] }) {
  const text = useText();
  const place = `attachments/${attachment.id}`;
  const roles = ROLES.map((value) => ({ value, label: capital(text(`attachment-role-${value}`)) }));
  return (
    <div className="area-attachment" data-place={place}>
      <Picture attachment={attachment} />
      <div className="area-attachment-fields parts-stack">
        <div className="area-attachment-head">
          <h3>{attachment.file_name}</h3>
          <RowButtons table="attachments" order={order} row={attachment.id} name={attachment.file_name} />
        </div>
        <PlaceField place={`${place}/role`} kind="choice" label={text("field-role")} choices={roles} />
        {attachment.role === "annex" ? (
          <BilingualField place={`${place}/title`} label={text("field-title")} />
        ) : (
          attachment.role !== "decorative" && (
            <BilingualField
              place={`${place}/alternative`}
              label={text("field-alternative")}
              hint={text("area-alternative-hint")}
            />
          )
        )}
      </div>
    </div>
  );
}
