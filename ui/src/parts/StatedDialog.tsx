import { type ReactNode, useState } from "react";
import { TextInput } from "suomifi-ui-components";
import { useEdit } from "../plan";
import { useLanguage, useText } from "../words";
import { Dialog } from "./Dialog";
import { newId } from "./id";
import { useTask } from "./useTask";

interface StatedDialogProps {
  title: string;
  action: string;
  /** Which figure of the plan was stated; none until it is chosen. */
  quantity: string | undefined;
  /** How the figure is chosen. */
  children: ReactNode;
  onClose(): void;
}

/** Asks what a figure of the plan was said to be, and where, so that the plan is checked against it. */
export function StatedDialog({ title, action, quantity, children, onClose }: StatedDialogProps) {
  const text = useText();
  const language = useLanguage();
  const session = useEdit();
  const task = useTask();
  const [stated, setStated] = useState("");
  const [where, setWhere] = useState("");
  const add = async () => {
    const id = newId("stated");
    const row = { id, quantity, stated: "0", step: "1", place: { [language]: where.trim() } };
    const done = await task.run(async () => {
      const changed = await session.apply([
        { kind: "insert", table: "stated_figures", row },
        { kind: "type", place: `stated_figures/${id}/stated`, text: stated },
      ]);
      if (changed.refused.length > 0) {
        // A figure that isn't understood isn't kept as a zero.
        await session.apply([{ kind: "remove", place: `stated_figures/${id}` }]);
      }
      return changed;
    });
    if (done) onClose();
  };
  return (
    <Dialog
      title={title}
      action={action}
      onAction={() => void add()}
      onClose={onClose}
      disabled={task.busy || !quantity || stated.trim() === "" || where.trim() === ""}
      problem={task.problem}
    >
      <div className="parts-stack">
        {children}
        <div className="parts-fields">
          <TextInput
            labelText={text("field-stated")}
            value={stated}
            onChange={(value) => setStated(String(value ?? ""))}
            fullWidth
          />
          <TextInput
            labelText={text("field-place")}
            value={where}
            onChange={(value) => setWhere(String(value ?? ""))}
            fullWidth
          />
        </div>
      </div>
    </Dialog>
  );
}
