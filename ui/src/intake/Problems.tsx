import type { TablePreview } from "../host";
import { Part, Severity } from "../parts";
import { useText } from "../words";
import { letters } from "./choices";
import { cellId } from "./Sample";

/** What wasn't understood, cause by cause, with the cells; and what was passed over in reading. */
export function Problems({ preview }: { preview: TablePreview }) {
  const text = useText();
  const { problems, remarks, sample } = preview;
  if (problems.length === 0 && remarks.length === 0) {
    return null;
  }
  const shown = new Set(sample.flatMap(({ number, cells }) => cells.map((_, at) => `${letters(at)}${number}`)));
  return (
    <Part title={text(problems.length > 0 ? "intake-problems" : "intake-remarks")}>
      <ul className="intake-problems">
        {problems.map(({ code, message, cells, count }) => (
          <li key={code + message}>
            <Severity severity="warning" wordless />
            <div>
              <p>{message}</p>
              <p className="intake-cells">
                {text("intake-problem-cells", { count })}
                {cells.map((cell) => (
                  <Address key={cell} cell={cell} isShown={shown.has(cell)} />
                ))}
                {count > cells.length && <span>{text("intake-more-cells", { count: count - cells.length })}</span>}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {remarks.length > 0 && (
        <div className="intake-remarks">
          {problems.length > 0 && <h3>{text("intake-remarks")}</h3>}
          <ul>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </div>
      )}
    </Part>
  );
}

/** The address of a cell; a way there when it is on the screen. */
function Address({ cell, isShown }: { cell: string; isShown: boolean }) {
  const text = useText();
  if (!isShown) {
    return <span className="intake-address">{cell}</span>;
  }
  const show = () => {
    const target = document.getElementById(cellId(cell));
    target?.scrollIntoView({ block: "center", inline: "center" });
    target?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className="intake-address" aria-label={text("intake-go-to-cell", { cell })} onClick={show}>
      {cell}
    </button>
  );
}
