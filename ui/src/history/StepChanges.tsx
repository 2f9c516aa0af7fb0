import { useAnswer } from "../plan";
import { useText } from "../words";

/** What happened to a row, where it isn't a value that changed. */
const WORDS: Readonly<Record<string, string>> = {
  added: "history-added",
  removed: "history-removed",
  moved: "history-moved",
};

/** What a step changed, before and after. */
export function StepChanges({ step }: { step: number }) {
  const text = useText();
  const changes = useAnswer("step_changes", { step }).data;
  if (!changes) {
    return <p>{text("history-wait")}</p>;
  }
  return (
    <div className="parts-scroll">
      <table className="parts-table">
        <thead>
          <tr>
            <th scope="col">{text("history-where")}</th>
            <th scope="col">{text("history-before")}</th>
            <th scope="col">{text("history-after")}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.kind + change.place}>
              <th scope="row">{change.name}</th>
              {change.kind === "value" ? (
                <>
                  <td className="history-before">{change.before ?? text("history-empty")}</td>
                  <td className="history-after">{change.after ?? text("history-empty")}</td>
                </>
              ) : (
                <td colSpan={2}>{text(WORDS[change.kind] ?? "")}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
