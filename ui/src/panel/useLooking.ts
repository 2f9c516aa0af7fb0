import { useQuery } from "@tanstack/react-query";
import { call } from "../host";
import { isoOf } from "../parts";
import type { Looking } from "./threads";

/** Who looks at the comments, and which day it is. */
export function useLooking(): Looking {
  const hello = useQuery({
    queryKey: ["hello"],
    queryFn: () => call("hello", {}),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  return { me: hello.data?.author, today: isoOf(new Date()) };
}
