import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { Block, ShownPicture } from "../editor";
import { bytes, type Plan } from "../host";
import { either } from "../parts";
import { usePlan } from "../plan";
import type { Language } from "../words";

type Attachment = NonNullable<Plan["attachments"]>[number];

/** The pictures of the plan that blocks show, with their alternative texts. */
export function usePictures(
  blocks: readonly Block[],
): (attachment: string, language: Language) => ShownPicture | undefined {
  const { plan } = usePlan();
  const pictures = useMemo(() => picturesOf(plan.attachments ?? [], blocks), [plan.attachments, blocks]);
  const loaded = useQueries({
    queries: pictures.map(({ id, sha256 }) => ({
      queryKey: ["picture", sha256],
      queryFn: () => bytes("picture", { attachment: id }),
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    })),
    combine: loadedOf,
  });
  const urls = useUrls(pictures, loaded);
  return (attachment, language) => {
    const at = pictures.findIndex(({ id }) => id === attachment);
    const url = urls.get(attachment);
    if (at < 0) {
      return undefined;
    }
    if (loaded[at] === null) {
      return { is: "broken" };
    }
    return url ? { is: "shown", url, alternative: either(pictures[at]?.alternative, language) } : { is: "coming" };
  };
}

/** The bytes of each picture: null when they can't be had, undefined while they are on their way. */
function loadedOf(results: UseQueryResult<Uint8Array>[]): (Uint8Array | null | undefined)[] {
  return results.map(({ data, isError }) => (isError ? null : data));
}

function picturesOf(attachments: readonly Attachment[], blocks: readonly Block[]): Attachment[] {
  const shown = new Set(blocks.map(({ attachment }) => attachment));
  return attachments.filter(({ id, media_type }) => shown.has(id) && media_type !== "application/pdf");
}

/** Addresses of bytes for this window, for as long as they are shown. */
function useUrls(pictures: readonly Attachment[], loaded: readonly (Uint8Array | null | undefined)[]) {
  const [urls, setUrls] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const made = new Map<string, string>();
    pictures.forEach(({ id, media_type }, at) => {
      const data = loaded[at];
      if (data) {
        made.set(id, URL.createObjectURL(new Blob([data as BlobPart], { type: media_type })));
      }
    });
    setUrls(made);
    return () => {
      for (const url of made.values()) {
        URL.revokeObjectURL(url);
      }
    };
  }, [pictures, loaded]);
  return urls;
}
