import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { usePlan } from "../plan";

/** A choice that holds while the plan is open, whichever screens one goes to in between. The name must stay the same. */
export function useKept<Value>(name: string, initial: Value): [Value, (value: Value) => void] {
  const client = useQueryClient();
  const { path } = usePlan();
  const key = ["kept", path, name];
  const [value, setValue] = useState(() => client.getQueryData<Value>(key) ?? initial);
  const keep = (chosen: Value) => {
    setValue(chosen);
    client.setQueryDefaults(key, { gcTime: Number.POSITIVE_INFINITY });
    client.setQueryData<Value>(key, () => chosen);
  };
  return [value, keep];
}
