import { useLayoutEffect, useRef } from "react";
import type { Choice } from "../types";
import type { EditorProps } from "./CellEditor";

/** A choice of one; the empty choice takes the value away. A text that is none of the choices stays one of them. */
export function Select({
  choices,
  isRequired,
  value,
  onChange,
  ...field
}: EditorProps & { choices: readonly Choice[]; isRequired: boolean }) {
  const ref = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => ref.current?.focus(), []);
  const isKnown = value === "" || choices.some(({ label }) => label === value);
  return (
    <select
      {...field}
      ref={ref}
      className="grid-field"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {isRequired && value !== "" ? null : <option value="">–</option>}
      {isKnown ? null : <option value={value}>{value}</option>}
      {choices.map(({ value: name, label }) => (
        <option key={name} value={label}>
          {label}
        </option>
      ))}
    </select>
  );
}
