import { type ReactNode, useId } from "react";
import { Button, Modal, ModalContent, ModalFooter, ModalTitle } from "suomifi-ui-components";
import { useText } from "../words";
import { Notice } from "./Notice";
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
  return (
    <Modal visible appElementId="root" scrollable onEscKeyDown={onClose} ariaLabelledBy={id} className="parts-dialog">
      <ModalContent>
        <ModalTitle id={id} variant="h2">
          {title}
        </ModalTitle>
        {children}
        {problem && <Notice tone="error">{problem}</Notice>}
      </ModalContent>
      <ModalFooter>
        <Button aria-disabled={disabled} onClick={() => !disabled && onAction()}>
          {action}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {text("parts-cancel")}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
