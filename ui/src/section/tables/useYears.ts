import { useMemo } from "react";
import { useAnswer } from "../../plan";

/** The years that the plan's tables show: the first one, at least two more, and every year that has a value. */
export function useYears(): readonly number[] {
  const { data } = useAnswer("budget", {});
  return useMemo(() => data?.years ?? [], [data]);
}
