import type { KeyboardEvent } from "react";
import { useText } from "../../words";
import type { ColumnKind, GridColumn } from "../types";
import { Checks } from "./Checks";
import { Field } from "./Field";
import { Select } from "./Select";
import { type Unfinished, useCellText } from "./useCellText";
import { useDirty } from "./useDirty";

interface CellEditorProps<Row> {
  column: GridColumn<Row>;
  /** What the cell shows before. */
  text: string;
  /** The row's name, for the accessible name. */
  rowName: string;
  /** Whether the first key replaces the text or continues it. */
  start: "replace" | "append";
  unfinished: Unfinished;
  dirty?: ((draft: object, dirty: boolean) => void) | undefined;
  commit(text: string): void;
}

/** Kinds whose texts make sense before they are finished: a pause in them is sent. Half a date or a choice is none. */
const PAUSING = new Set<ColumnKind>(["text", "number", "euro", "percent"]);

/** What every kind of cell editor takes. */
export interface EditorProps {
  "aria-label": string;
  lang: string | undefined;
  value: string;
  onChange(text: string): void;
  onBlur(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** The editor of one cell, as its column wants it. Escape gives the former text back; every other way of leaving commits. */
export function CellEditor<Row>({ column, text, rowName, start, unfinished, dirty, commit }: CellEditorProps<Row>) {
  const say = useText();
  const cell = useCellText(text, commit, unfinished, PAUSING.has(column.kind));
  useDirty(cell.isUnsent, dirty);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") cell.cancel();
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
    if (isUndo && cell.value !== text) event.stopPropagation();
  };
  const shared: EditorProps = {
    "aria-label": say("grid-editor", { column: column.title, row: rowName }),
    lang: column.lang,
    value: cell.value,
    onChange: cell.change,
    onBlur: cell.send,
    onKeyDown,
  };
  if (column.kind === "choices") return <Checks {...shared} choices={column.choices ?? []} />;
  if (column.choices) return <Select {...shared} choices={column.choices} isRequired={column.required === true} />;
  return <Field {...shared} start={start} isText={column.kind === "text"} />;
}
