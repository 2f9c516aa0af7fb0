import { useEffect, useRef, useState } from "react";
import { type Answer, CallError, call, type Failure } from "../host";
import { useEdit } from "../plan";
import type { Order } from "./order";

/** An export that is ready to be written. */
export type View = Answer<"prepare_export">["view"];
/** What an export is busy with. */
export type Stage = Answer<"export_state">["stage"];

/** How often one looks how far an export is, in milliseconds. */
const LOOK = 200;

/** What replaces a file that isn't an earlier export, after asking. */
const OCCUPIED = "occupied";

/** What is to be written where. */
export interface Target {
  order: Order;
  path: string;
}

/** How an export stands. */
export type State =
  | { is: "choosing"; failure?: Failure }
  | { is: "working"; target: Target; stage: Stage | undefined; begun: number; writing: boolean }
  | { is: "occupied"; target: Target; view?: View }
  | { is: "ready"; target: Target; view: View; replace: boolean; failure?: Failure }
  | { is: "done"; path: string; view: View };

/** An export, from its order to the written file. */
export interface Export {
  state: State;
  /** Does all the work in memory and says what the result lacks. */
  prepare(target: Target, replace?: boolean): Promise<void>;
  /** Writes what was prepared. */
  write(target: Target, view: View, replace: boolean): Promise<void>;
  /** Stops the work, or goes back to choosing. */
  back(): void;
}

let lastJob = Date.now();

/** An export that is ordered, looked at and written in a dialog. */
export function useExport(): Export {
  const session = useEdit();
  const [state, setState] = useState<State>({ is: "choosing" });
  const job = useRef(0);
  useProgress(state.is === "working" ? job.current : undefined, (stage, begun) =>
    setState((old) => (old.is === "working" ? { ...old, stage, begun } : old)),
  );
  useEffect(() => () => void cancel(job.current), []);

  /** Works as the newest job; what a job says that was given up isn't heard. */
  const run = async (
    target: Target,
    writing: boolean,
    work: () => Promise<State>,
    failed: (failure: Failure) => State,
  ) => {
    const mine = job.current;
    setState({ is: "working", target, stage: undefined, begun: 0, writing });
    const next = await work().catch((error: unknown) => {
      if (!(error instanceof CallError)) {
        throw error;
      }
      return failed(error.failure);
    });
    if (job.current === mine) {
      setState(next);
    }
  };
  const prepare = (target: Target, replace = false) => {
    lastJob += 1;
    job.current = lastJob;
    const work = async (): Promise<State> => {
      await session.flush();
      const { view } = await call("prepare_export", { job: job.current, ...target, replace });
      return { is: "ready", target, view, replace };
    };
    return run(target, false, work, (failure) =>
      failure.code === OCCUPIED ? { is: "occupied", target } : { is: "choosing", failure },
    );
  };
  const write = (target: Target, view: View, replace: boolean) => {
    const work = async (): Promise<State> => {
      const written = await call("write_export", { job: job.current, path: target.path, replace });
      return { is: "done", path: written.path ?? target.path, view };
    };
    return run(target, true, work, (failure) =>
      failure.code === OCCUPIED ? { is: "occupied", target, view } : { is: "ready", target, view, replace, failure },
    );
  };
  const back = () => {
    void cancel(job.current);
    job.current = 0;
    setState({ is: "choosing" });
  };
  return { state, prepare, write, back };
}

async function cancel(job: number): Promise<void> {
  if (job !== 0) {
    await call("cancel_export", { job }).catch(() => undefined);
  }
}

/** Looks again and again how far a job is. */
function useProgress(job: number | undefined, tell: (stage: Stage, begun: number) => void): void {
  const newest = useRef(tell);
  newest.current = tell;
  useEffect(() => {
    if (!job) {
      return;
    }
    const look = async () => {
      // A job that hasn't begun, or is over, has nothing to tell.
      const state = await call("export_state", { job }).catch(() => undefined);
      if (state && state.begun > 0) {
        newest.current(state.stage, state.begun);
      }
    };
    const timer = setInterval(() => void look(), LOOK);
    return () => clearInterval(timer);
  }, [job]);
}
