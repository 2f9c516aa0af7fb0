import type { MouseEvent } from "react";
import { IconArrowDown, IconArrowUp, IconRemove } from "suomifi-ui-components";
import { useEdit, usePlan } from "../plan";
import { useText } from "../words";
import { rescueFocus } from "./rescue-focus";
import { useTask } from "./useTask";
import "./row-buttons.css";

interface RowButtonsProps {
  /** The rows of the list in order, by their ids; places are `table/id`. */
  table: string;
  order: readonly string[];
  row: string;
  /** What the row is called, for the names of the buttons. */
  name: string;
  /** Asks before the row is removed; without it the row goes at once, as it can be undone. */
  onRemove?: () => void;
}

/** Moves a row up or down in its list, or takes it away. */
export function RowButtons({ table, order, row, name, onRemove }: RowButtonsProps) {
  const text = useText();
  const session = useEdit();
  const { readOnly } = usePlan();
  const task = useTask();
  const at = order.indexOf(row);
  const place = `${table}/${row}`;
  const move = (before: string | undefined) => () =>
    void task.run(() => session.apply([before ? { kind: "move", place, before } : { kind: "move", place }]));
  const takeAway = async (from: Element) => {
    const rescue = rescueFocus(from);
    if (await task.run(() => session.apply([{ kind: "remove", place }]))) {
      rescue();
    }
  };
  const remove = onRemove ?? ((event: MouseEvent) => void takeAway(event.currentTarget as Element));
  if (readOnly) {
    return null;
  }
  return (
    <span className="parts-row-buttons">
      <button
        type="button"
        aria-label={text("parts-move-up", { name })}
        title={text("parts-move-up", { name })}
        aria-disabled={at === 0}
        onClick={at > 0 ? move(order[at - 1]) : undefined}
      >
        <IconArrowUp aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={text("parts-move-down", { name })}
        title={text("parts-move-down", { name })}
        aria-disabled={at === order.length - 1}
        onClick={at < order.length - 1 ? move(order[at + 2]) : undefined}
      >
        <IconArrowDown aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={text("parts-remove", { name })}
        title={text("parts-remove", { name })}
        onClick={remove}
      >
        <IconRemove aria-hidden="true" />
      </button>
      {task.problem && <span role="alert">{task.problem}</span>}
    </span>
  );
}
