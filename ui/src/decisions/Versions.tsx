import { useState } from "react";
import { Button, IconLock, TextInput } from "suomifi-ui-components";
import { Dialog, EmptyState, Notice, Part, useTask } from "../parts";
import { useEdit, usePlan } from "../plan";
import { date, useText } from "../words";

/** The frozen versions: what the councils are given to approve. */
export function Versions() {
  const text = useText();
  const { plan, readOnly } = usePlan();
  const [freezing, setFreezing] = useState(false);
  const versions = plan.versions ?? [];
  return (
    <Part
      title={text("table-versions")}
      place="versions"
      actions={
        !readOnly && (
          <Button icon={<IconLock />} onClick={() => setFreezing(true)}>
            {text("decisions-freeze")}
          </Button>
        )
      }
    >
      {versions.length === 0 && <EmptyState>{text("decisions-no-versions")}</EmptyState>}
      {versions.length > 0 && (
        <div className="parts-scroll">
          <table className="parts-table">
            <thead>
              <tr>
                <th scope="col">{text("field-name")}</th>
                <th scope="col">{text("field-frozen")}</th>
                <th scope="col">{text("field-author")}</th>
                <th scope="col">{text("decisions-approved-by")}</th>
                <th scope="col">{text("field-sha256")}</th>
              </tr>
            </thead>
            <tbody>
              {versions.map((version) => (
                <tr key={version.id} data-place={`versions/${version.id}`}>
                  <th scope="row">{version.name}</th>
                  <td>{date(version.frozen)}</td>
                  <td>{version.author}</td>
                  <td>{text("decisions-approvals", { count: approvals(plan.decisions ?? [], version.id) })}</td>
                  <td>
                    <code title={version.sha256}>{version.sha256.slice(0, 12)}…</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {freezing && <Freeze onClose={() => setFreezing(false)} />}
    </Part>
  );
}

/** How many decisions have approved a version. */
function approvals(decisions: readonly { result?: string; version?: string | null }[], version: string): number {
  const approved = ["approved", "approved-changed"];
  return decisions.filter((row) => row.version === version && approved.includes(row.result ?? "")).length;
}

/** Asks for a name and freezes the plan as it is. */
function Freeze({ onClose }: { onClose(): void }) {
  const text = useText();
  const session = useEdit();
  const task = useTask();
  const [name, setName] = useState("");
  const freeze = async () => {
    const done = await task.run(async () => {
      await session.flush();
      return session.write("freeze", { name: name.trim() });
    });
    if (done) {
      onClose();
    }
  };
  return (
    <Dialog
      title={text("decisions-freeze-title")}
      action={text("decisions-freeze")}
      onAction={() => void freeze()}
      onClose={onClose}
      disabled={task.busy || name.trim() === ""}
      problem={task.problem}
    >
      <p>{text("decisions-freeze-what")}</p>
      <TextInput
        labelText={text("decisions-freeze-name")}
        hintText={text("decisions-freeze-name-hint")}
        value={name}
        onChange={(value) => setName(String(value ?? ""))}
        fullWidth
      />
      <Notice tone="warning">{text("decisions-freeze-forever")}</Notice>
    </Dialog>
  );
}
