import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { type Choices, call, type TablePreview, type TakeTable } from "../host";
import { usePlan } from "../plan";
import { useLanguage } from "../words";

/** How long a pause in typing is before the table is looked at again, in milliseconds. */
const PAUSE = 250;

/** What is understood of a table, and how that stands. */
export interface Looking {
  /** The newest answer that there is: it stays while a newer one is worked out, and when that can't be had. */
  preview: TablePreview | undefined;
  error: Error | null;
  /** The answer isn't that to the newest choices. */
  busy: boolean;
}

/** What is understood with the choices made so far. */
export function usePreview({ job, sheet, choices }: TakeTable): Looking {
  const language = useLanguage();
  const { revision } = usePlan();
  const settled = useSettled(choices);
  const { data, error, isFetching } = useQuery({
    queryKey: ["table_preview", job, sheet, settled, revision, language],
    queryFn: () => call("table_preview", { job, sheet, choices: settled, language }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const last = useRef<TablePreview>(undefined);
  last.current = data ?? last.current;
  return { preview: last.current, error, busy: isFetching || settled !== choices };
}

/** Choices after a pause: names are typed letter by letter. */
function useSettled(choices: Choices): Choices {
  const [settled, settle] = useState(choices);
  useEffect(() => {
    const timer = setTimeout(() => settle(choices), PAUSE);
    return () => clearTimeout(timer);
  }, [choices]);
  return settled;
}
