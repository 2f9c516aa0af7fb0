import { useEffect, useState } from "react";

/** Which tab of a table is open: the first, the chosen one, or that of the place that a jump leads to. */
export function useTab<Key extends string>(
  first: Key,
  place: string | undefined,
  tabOf: (place: string) => Key | undefined,
): [Key, (key: Key) => void] {
  const asked = place === undefined ? undefined : tabOf(place);
  const [chosen, choose] = useState<Key>(asked ?? first);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each jump counts once, whatever is chosen after it
  useEffect(() => {
    if (asked) choose(asked);
  }, [place]);
  return [chosen, choose];
}
