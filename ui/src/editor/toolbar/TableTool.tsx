/** The tool for tables: a new one, or the rows and columns of the one with the caret. */
import { Localized } from "@fluent/react";
import type { Command } from "@tiptap/pm/state";
import { type FormEvent, useCallback, useId, useRef, useState } from "react";
import { useText } from "../../words";
import type { Column } from "../column";
import { removeBlock } from "../commands/move";
import { addRow, type ColumnEdit, columnEdit, insertTable, toggleHeader } from "../commands/table";
import { TableIcon } from "./icons";
import { Menu } from "./Menu";
import { Panel } from "./Panel";
import { Tool } from "./Tool";

/** Most rows or columns of a new table. */
const MOST = 20;

/** The tool's editor and what it can't do alone. */
export interface TableToolProps {
  column: Column;
  isInTable: boolean;
  run(command: Command): void;
  /** Columns change in both languages. */
  editColumns(edit: ColumnEdit): void;
}

/** In a table a menu of its rows and columns, elsewhere the size of a new one. */
export function TableTool({ column, isInTable, run, editColumns }: TableToolProps) {
  if (!isInTable) return <NewTable column={column} run={run} />;
  const { editor } = column;
  const edit = (change: "left" | "right" | "remove") => () => {
    const columns = columnEdit(editor.state, change);
    if (columns) editColumns(columns);
    editor.view.focus();
  };
  return (
    <Menu
      word="editor-table"
      icon={<TableIcon />}
      items={[
        { word: "editor-row-above", act: () => run(addRow("above")) },
        { word: "editor-row-below", act: () => run(addRow("below")) },
        { word: "editor-row-remove", act: () => run(removeBlock) },
        { word: "editor-row-header", act: () => run(toggleHeader) },
        { word: "editor-column-left", act: edit("left") },
        { word: "editor-column-right", act: edit("right") },
        { word: "editor-column-remove", act: edit("remove"), isDisabled: !columnEdit(editor.state, "remove") },
      ]}
    />
  );
}

function NewTable({ column, run }: { column: Column; run(command: Command): void }) {
  const tool = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const insert = (rows: number, columns: number) => {
    close();
    run(insertTable(rows, columns, (id) => column.hasPartner(id)));
  };
  return (
    <div className="editor-anchor">
      <Tool word="editor-table" act={() => setOpen(!isOpen)} isOpen={isOpen} opens="dialog" ref={tool}>
        <TableIcon />
      </Tool>
      {isOpen && (
        <Panel word="editor-table-new" role="dialog" tool={tool} close={close}>
          <SizeForm insert={insert} />
        </Panel>
      )}
    </div>
  );
}

function SizeForm({ insert }: { insert(rows: number, columns: number): void }) {
  const [rows, setRows] = useState("3");
  const [columns, setColumns] = useState("3");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    insert(size(rows, 2), size(columns, 1));
  };
  return (
    <form className="editor-form" onSubmit={submit}>
      <SizeField word="editor-table-rows" value={rows} least={2} change={setRows} />
      <SizeField word="editor-table-columns" value={columns} least={1} change={setColumns} />
      <div className="editor-buttons">
        <button type="submit" className="editor-button">
          <Localized id="editor-table-insert" />
        </button>
      </div>
    </form>
  );
}

interface SizeFieldProps {
  word: string;
  value: string;
  least: number;
  change(value: string): void;
}

function SizeField({ word, value, least, change }: SizeFieldProps) {
  const say = useText();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{say(word)}</label>
      <input
        id={id}
        type="number"
        min={least}
        max={MOST}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    </>
  );
}

function size(text: string, least: number): number {
  const number = Number.parseInt(text, 10);
  return Number.isNaN(number) ? least : Math.min(MOST, Math.max(least, number));
}
