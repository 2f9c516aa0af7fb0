import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { usePlan } from "../plan";
import { useLanguage } from "../words";
import { type Choices, type Looked, type Preview, tablePreview } from "./calls";

/** How long a pause in typing is before the table is looked at again, in milliseconds. */
const PAUSE = 250;

/** What is understood with the choices made so far; while a newer answer is worked out the last one stays. */
export function usePreview({ job, sheet, choices }: Looked): UseQueryResult<Preview> {
  const language = useLanguage();
  const { revision } = usePlan();
  const settled = useSettled(choices);
  return useQuery({
    queryKey: ["table_preview", job, sheet, settled, revision, language],
    queryFn: () => tablePreview({ job, sheet, choices: settled, language }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
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
