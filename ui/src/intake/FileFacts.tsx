import type { Ref } from "react";
import type { TableFileView } from "../host";
import { Dropdown, DropdownItem } from "../parts/Dropdown";
import { date, useText } from "../words";
import { titleOf } from "./choices";

interface FileFactsProps {
  file: TableFileView;
  sheet: number;
  open(sheet: number): void;
  top: Ref<HTMLHeadingElement>;
}

/** What is known of the file: its title, source and notes; and which of its sheets is looked at. */
export function FileFacts({ file, sheet, open, top }: FileFactsProps) {
  const text = useText();
  const facts = [
    text(`intake-kind-${file.kind}`, { name: file.name }),
    file.table && text("intake-file-table", { table: file.table }),
    file.source && text("intake-file-source", { source: file.source }),
    file.updated && text("intake-file-updated", { day: date(file.updated) }),
  ].filter(Boolean);
  return (
    <section className="parts-part intake-file">
      <div>
        <h2 ref={top} tabIndex={-1}>
          {titleOf(file)}
        </h2>
        <p className="intake-facts">{facts.join(" · ")}</p>
        {file.notes.map((note) => (
          <p key={note} className="parts-hint">
            {note}
          </p>
        ))}
      </div>
      {file.sheets.length > 1 && (
        <Dropdown labelText={text("intake-sheet")} value={String(sheet)} onChange={(value) => open(Number(value))}>
          {file.sheets.map(({ name, rows, hidden }, at) => (
            <DropdownItem key={name} value={String(at)}>
              {text(hidden ? "intake-sheet-hidden" : "intake-sheet-of", { name, rows })}
            </DropdownItem>
          ))}
        </Dropdown>
      )}
    </section>
  );
}
