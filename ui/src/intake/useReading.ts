import { useEffect, useRef, useState } from "react";
import { CallError, call, type Failure, type TableFileView, type TableFrom, type TableState } from "../host";

/** How often one looks how far a job is, in milliseconds. */
const LOOK = 200;

/** How the reading of a table stands. */
export type Reading =
  | { is: "nothing"; failure?: Failure }
  | { is: "reading"; job: number }
  | { is: "read"; job: number; file: TableFileView };

/** A table that is being read. */
export interface Reader {
  reading: Reading;
  read(from: TableFrom): Promise<void>;
  /** Stops the reading, or forgets what was read. */
  drop(): void;
}

let lastJob = Date.now();

/** Reads one table at a time; the one before is forgotten. */
export function useReading(): Reader {
  const [reading, setReading] = useState<Reading>({ is: "nothing" });
  const job = useRef(0);
  useEffect(() => () => void forget(job.current), []);
  const read = async (from: TableFrom) => {
    lastJob += 1;
    const mine = lastJob;
    job.current = mine;
    setReading({ is: "reading", job: mine });
    const next = await readAs(mine, from);
    // What a job says that was given up isn't heard.
    if (job.current === mine) {
      setReading(next);
    }
  };
  const drop = () => {
    void forget(job.current);
    job.current = 0;
    setReading({ is: "nothing" });
  };
  return { reading, read, drop };
}

async function readAs(job: number, from: TableFrom): Promise<Reading> {
  try {
    return { is: "read", job, file: await call("read_table", { job, from }) };
  } catch (error) {
    if (!(error instanceof CallError)) {
      throw error;
    }
    return { is: "nothing", failure: error.failure };
  }
}

async function forget(job: number): Promise<void> {
  if (job !== 0) {
    await call("drop_table", { job }).catch(() => undefined);
  }
}

/** How far a job is; undefined while that isn't known. */
export function useProgress(job: number, working: boolean): TableState | undefined {
  const [progress, setProgress] = useState<TableState>();
  useEffect(() => {
    if (!working) {
      return undefined;
    }
    // A job that hasn't begun, or is over, has nothing to tell.
    const look = async () => setProgress(await call("table_state", { job }).catch(() => undefined));
    const timer = setInterval(() => void look(), LOOK);
    return () => clearInterval(timer);
  }, [job, working]);
  return working ? progress : undefined;
}
