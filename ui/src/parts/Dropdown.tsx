import { type ReactNode, useId } from "react";
import "./dropdown.css";

interface DropdownProps<Value extends string> {
  id?: string;
  labelText: ReactNode;
  /** The label is for screen readers when the place says what it is. */
  labelMode?: "visible" | "hidden";
  hintText?: string | undefined;
  value: Value;
  onChange(value: Value): void;
  disabled?: boolean;
  status?: "default" | "error";
  statusText?: string | undefined;
  fullWidth?: boolean;
  "data-place"?: string;
  children: ReactNode;
}

/**
 * A choice of one value. It is the system's own list under the looks of the other fields: quick with hundreds of options, and every
 * keyboard and screen reader knows it.
 */
export function Dropdown<Value extends string>(props: DropdownProps<Value>) {
  const {
    labelText,
    labelMode = "visible",
    hintText,
    value,
    onChange,
    disabled,
    status,
    statusText,
    fullWidth,
  } = props;
  const own = useId();
  const id = props.id ?? own;
  const about = [hintText && `${id}-hint`, statusText && `${id}-status`].filter(Boolean).join(" ");
  return (
    <div className={fullWidth ? "dropdown dropdown-full" : "dropdown"}>
      <label className={labelMode === "hidden" ? "visually-hidden" : "dropdown-label"} htmlFor={id}>
        {labelText}
      </label>
      {hintText && (
        <span className="dropdown-hint" id={`${id}-hint`}>
          {hintText}
        </span>
      )}
      <select
        id={id}
        className="dropdown-select"
        value={value}
        onChange={(event) => onChange(event.target.value as Value)}
        disabled={disabled}
        aria-invalid={status === "error" || undefined}
        aria-describedby={about || undefined}
        data-place={props["data-place"]}
      >
        {props.children}
      </select>
      {statusText && (
        <span className="dropdown-status" id={`${id}-status`} role="status">
          {statusText}
        </span>
      )}
    </div>
  );
}

/** A value that can be chosen. */
export function DropdownItem({ value, children }: { value: string; children: ReactNode }) {
  return <option value={value}>{children}</option>;
}
