import type { ReactNode } from "react";
import { Dialog } from "./Dialog";
import { useTask } from "./useTask";

interface ConfirmDialogProps {
  title: string;
  action: string;
  /** What is done when the user agrees. */
  work(): Promise<unknown>;
  onClose(): void;
  children: ReactNode;
}

/** Asks before something is done that one may not want; closes when it is done, or says why it isn't. */
export function ConfirmDialog({ title, action, work, onClose, children }: ConfirmDialogProps) {
  const task = useTask();
  const agree = async () => {
    if (await task.run(work)) {
      onClose();
    }
  };
  return (
    <Dialog
      title={title}
      action={action}
      onAction={() => void agree()}
      onClose={onClose}
      disabled={task.busy}
      problem={task.problem}
    >
      {children}
    </Dialog>
  );
}
