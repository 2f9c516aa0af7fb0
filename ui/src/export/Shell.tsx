import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from "react";
import { useText } from "../words";
import type { State } from "./useExport";
import "../parts/dialog.css";

/** The frame of the dialog. Every step has its title, which takes the focus, since what had it before is gone. */
export function Shell(props: { state: State; onClose(): void; footer: ReactNode; children: ReactNode }) {
  const { state, onClose, footer, children } = props;
  const text = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const step = state.is;
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed, it gives the focus back to where it was.
    return () => shown?.close();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every step
  useEffect(() => title.current?.focus(), [step]);
  return (
    <dialog
      ref={dialog}
      className="parts-dialog export-dialog"
      aria-labelledby={id}
      onKeyDownCapture={keepForList}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="parts-dialog-body">
        <h2 id={id} ref={title} tabIndex={-1}>
          {text(`export-title-${step}`)}
        </h2>
        {children}
      </div>
      <div className="parts-dialog-foot">{footer}</div>
    </dialog>
  );
}

/** Esc closes an open list first, and not the dialog around it. */
function keepForList(event: KeyboardEvent<HTMLDialogElement>): void {
  if (event.key === "Escape" && event.currentTarget.querySelector('[aria-haspopup="listbox"][aria-expanded="true"]')) {
    event.preventDefault();
  }
}
