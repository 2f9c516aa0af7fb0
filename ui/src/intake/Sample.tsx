import type { CellRole, TablePreview } from "../host";
import { capital, Part } from "../parts";
import { useText } from "../words";
import { letters } from "./choices";
import { Scrolling } from "./Scrolling";

/** The signs that tell cells apart without colours; those not here say themselves what they are. */
const SIGNS: Partial<Record<CellRole, string>> = {
  new: "+",
  replaced: "⇄",
  same: "=",
  missing: "–",
  "left-out": "×",
  problem: "!",
};
const SIGNED = Object.keys(SIGNS) as CellRole[];

/** The id of a cell on the screen, for those who want to go there. */
export const cellId = (address: string) => `intake-cell-${address}`;

/** The table as it was read, with how each column and cell was understood. */
export function Sample({ preview, rows }: { preview: TablePreview; rows: number }) {
  const text = useText();
  const { sample } = preview;
  const width = Math.max(0, ...sample.map(({ cells }) => cells.length));
  const at = Array.from({ length: width }, (_, index) => letters(index));
  const shown = new Set(sample.flatMap(({ cells }) => cells.map(({ role }) => role)));
  return (
    <Part title={text("intake-sample")}>
      <Legend roles={SIGNED.filter((role) => shown.has(role))} />
      <Scrolling className="intake-sample" label={text("intake-sample")}>
        <table>
          <Understanding preview={preview} at={at} />
          <tbody>
            {sample.map(({ number, cells }) => (
              <tr key={number}>
                <th scope="row">{number}</th>
                {cells.map(({ text: words, role }, index) => (
                  <td
                    key={at[index]}
                    id={cellId(`${at[index]}${number}`)}
                    tabIndex={-1}
                    className={`intake-cell intake-cell-${role}`}
                  >
                    {SIGNS[role] && (
                      <>
                        <span aria-hidden="true" className="intake-sign">
                          {SIGNS[role]}
                        </span>
                        <span className="visually-hidden">{text(`intake-cell-${role}`)} </span>
                      </>
                    )}
                    {words}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      {rows > sample.length && (
        <p className="parts-hint">{text("intake-sample-cut", { shown: sample.length, rows })}</p>
      )}
    </Part>
  );
}

/** The letters of the columns, and what each column was understood as. */
function Understanding({ preview, at }: { preview: TablePreview; at: readonly string[] }) {
  const text = useText();
  const byLetters = new Map(preview.columns.map((column) => [column.letters, column]));
  return (
    <thead>
      <tr>
        <td />
        {at.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
      <tr className="intake-roles">
        <th scope="row">
          <span className="visually-hidden">{text("intake-understood-as")}</span>
        </th>
        {at.map((name) => {
          const column = byLetters.get(name);
          return (
            <td key={name} className={column && `intake-role-${column.role}`}>
              {column && <strong>{capital(column.text)}</strong>}
              {column?.heading}
              {column?.decimal && <span>{text(`intake-column-${column.decimal}`)}</span>}
            </td>
          );
        })}
      </tr>
    </thead>
  );
}

function Legend({ roles }: { roles: readonly CellRole[] }) {
  const text = useText();
  return (
    <ul className="intake-legend" aria-label={text("intake-legend")}>
      {roles.map((role) => (
        <li key={role}>
          <span aria-hidden="true" className={`intake-cell-${role} intake-sign`}>
            {SIGNS[role]}
          </span>
          {text(`intake-cell-${role}`)}
        </li>
      ))}
    </ul>
  );
}
