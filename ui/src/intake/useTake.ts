import { useState } from "react";
import { CallError, type Failure, type TakeTable } from "../host";
import { useEdit, usePlan } from "../plan";

/** How the taking of a table stands. */
export type Taking =
  | { is: "open"; failure?: Failure }
  | { is: "taking" }
  | { is: "taken"; count: number; step: number | undefined }
  | { is: "undone" };

/** Takes a table into the plan, and back out of it. */
export interface Take {
  taking: Taking;
  take(looked: TakeTable, count: number): Promise<void>;
  /** Takes the import back, while it is the newest step. */
  undo: (() => Promise<void>) | undefined;
}

/** The taking of a table into the plan. */
export function useTake(): Take {
  const session = useEdit();
  const { undo: newest } = usePlan();
  const [taking, setTaking] = useState<Taking>({ is: "open" });
  const run = async (work: () => Promise<Taking>) => {
    try {
      setTaking(await work());
    } catch (error) {
      if (!(error instanceof CallError)) {
        throw error;
      }
      setTaking({ is: "open", failure: error.failure });
    }
  };
  const take = (looked: TakeTable, count: number) => {
    setTaking({ is: "taking" });
    return run(async () => {
      await session.flush();
      const changed = await session.write("take_table", looked);
      return { is: "taken", count, step: changed.undo?.step };
    });
  };
  const undo = () =>
    run(async () => {
      await session.undo();
      return { is: "undone" };
    });
  const canUndo = taking.is === "taken" && taking.step !== undefined && taking.step === newest?.step;
  return { taking, take, undo: canUndo ? undo : undefined };
}
