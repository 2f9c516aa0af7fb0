import { useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "../host";

const KEY = ["remembered"];

/** A choice of the window that holds from one start to the next, such as which tab is open. */
export function useRemembered(name: string, initial: string): [string, (value: string) => void] {
  const client = useQueryClient();
  const remembered = useQuery({
    queryKey: KEY,
    queryFn: async () => (await call("hello", {})).settings.window ?? {},
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const remember = (value: string) => {
    client.setQueryData<Record<string, string>>(KEY, (all) => ({ ...all, [name]: value }));
    // A choice that can't be kept holds until the program ends.
    call("remember", { window: [name, value] }).catch(() => undefined);
  };
  return [remembered.data?.[name] ?? initial, remember];
}
