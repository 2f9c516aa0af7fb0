import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { Button } from "suomifi-ui-components";
import { useText } from "../words";
import { Notice } from "./Notice";
import { rescueFocus } from "./rescue-focus";
import "./dialog.css";

interface DialogProps {
  title: string;
  /** The words of the button that does it: a verb. */
  action: string;
  onAction(): void;
  onClose(): void;
  /** Keeps the action from being chosen. */
  disabled?: boolean;
  /** Why it couldn't be done. */
  problem?: string | undefined;
  children: ReactNode;
}

/** A question over the window: what is going to happen, a button that does it, a button that doesn't. Esc closes it. */
export function Dialog({ title, action, onAction, onClose, disabled = false, problem, children }: DialogProps) {
  const text = useText();
  const id = useId();
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className="parts-dialog"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="parts-dialog-body">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {children}
        {problem && <Notice tone="error">{problem}</Notice>}
      </div>
      <div className="parts-dialog-foot">
        <Button aria-disabled={disabled} onClick={() => !disabled && onAction()}>
          {action}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {text("parts-cancel")}
        </Button>
      </div>
    </dialog>
  );
}

/** Shows a dialog over everything while it is mounted; the focus goes back where it was, or near it when that is gone. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    const rescue = rescueFocus(document.activeElement);
    shown?.showModal();
    return () => {
      shown?.close();
      rescue();
    };
  }, []);
  return dialog;
}
