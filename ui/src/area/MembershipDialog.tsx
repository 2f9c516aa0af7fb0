import { useState } from "react";
import type { Plan } from "../host";
import { Dialog, MunicipalityPicker, useMunicipalities, useTask } from "../parts";
import { useEdit, usePlan } from "../plan";
import { useText } from "../words";
import { MembershipPreview } from "./MembershipPreview";
import { joining, leaving as leavingEdits } from "./membership-edits";

type Member = NonNullable<Plan["members"]>[number];

interface MembershipDialogProps {
  /** The member that leaves; without it one joins. */
  leaving: Member | undefined;
  onClose(): void;
}

/** A municipality joins or leaves: what follows is shown before it is done, and it is done in one step. */
export function MembershipDialog({ leaving, onClose }: MembershipDialogProps) {
  const text = useText();
  const { plan } = usePlan();
  const session = useEdit();
  const task = useTask();
  const { name } = useMunicipalities();
  const [joins, setJoins] = useState<string>();
  const members = (plan.members ?? []).map((member) => member.municipality);
  const agree = async () => {
    const edits = leaving ? leavingEdits(plan, leaving) : joining(plan, joins ?? "");
    if (await task.run(() => session.apply(edits))) {
      onClose();
    }
  };
  const title = leaving
    ? text("area-leaving-title", { municipality: name(leaving.municipality) })
    : text("area-joining-title");
  return (
    <Dialog
      title={title}
      action={text(leaving ? "area-remove-member" : "area-add-member")}
      onAction={() => void agree()}
      onClose={onClose}
      disabled={task.busy || !(leaving || joins)}
      problem={task.problem}
    >
      {!leaving && (
        <MunicipalityPicker
          label={text("field-municipality")}
          hint={text("area-joining-hint")}
          without={members}
          onChoose={setJoins}
        />
      )}
      {(leaving || joins) && (
        <MembershipPreview add={joins && !leaving ? [joins] : []} remove={leaving ? [leaving.municipality] : []} />
      )}
    </Dialog>
  );
}
