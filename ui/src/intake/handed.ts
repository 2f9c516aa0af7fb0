import { useEffect, useRef } from "react";

type Taker = (path: string) => void;

/** Whoever reads tables that are dropped on the window: the statistics, while they are on the screen. */
let taker: Taker | undefined;

/** Hands over a file that was dropped on the window or opened with the program; true when it is a table and somebody reads it. */
export function handTable(path: string): boolean {
  if (!taker || !isTable(path)) {
    return false;
  }
  taker(path);
  return true;
}

/** Reads the tables that are handed over while this is on the screen. */
export function useHandedTables(read: Taker): void {
  const newest = useRef(read);
  newest.current = read;
  useEffect(() => {
    const mine: Taker = (path) => newest.current(path);
    taker = mine;
    return () => {
      taker = taker === mine ? undefined : taker;
    };
  }, []);
}

/** Files that hold tables. `.json` may be one too; elsewhere than on the statistics it carries a plan. */
function isTable(path: string): boolean {
  return /\.(csv|tsv|txt|tab|xlsx|xls|ods|px|json)$/i.test(path);
}
