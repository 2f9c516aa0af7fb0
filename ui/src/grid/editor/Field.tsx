import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import type { EditorProps } from "./CellEditor";

/** A field that grows with its text; Alt+Enter begins a new line in a text. */
export function Field({
  onChange,
  onKeyDown,
  value,
  start,
  isText,
  ...field
}: EditorProps & { start: string; isText: boolean }) {
  const ref = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = ref.current;
    if (!area) return;
    area.focus();
    if (start === "replace") area.select();
    else area.setSelectionRange(area.value.length, area.value.length);
  }, [start]);
  useLayoutEffect(() => {
    const area = ref.current;
    if (!area || area.value !== value) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight}px`;
  }, [value]);

  const breakLine = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const area = event.currentTarget;
    event.preventDefault();
    area.setRangeText("\n", area.selectionStart, area.selectionEnd, "end");
    onChange(area.value);
  };
  return (
    <textarea
      {...field}
      value={value}
      ref={ref}
      rows={1}
      className={isText ? "grid-field" : "grid-field grid-number"}
      spellCheck={isText}
      inputMode={isText ? "text" : "decimal"}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter" && event.altKey && isText) breakLine(event);
        onKeyDown(event);
      }}
    />
  );
}
