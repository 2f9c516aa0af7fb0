import { useQuery, useQueryClient } from "@tanstack/react-query";
import { usePlan } from "../plan";

/** A choice that holds while the plan is open, whichever screens one goes to in between. */
export function useKept<Value>(name: string, initial: Value): [Value, (value: Value) => void] {
  const client = useQueryClient();
  const { path } = usePlan();
  const key = ["kept", path, name];
  const { data } = useQuery({
    queryKey: key,
    queryFn: () => initial,
    initialData: initial,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  return [data ?? initial, (value) => client.setQueryData<Value>(key, () => value)];
}
