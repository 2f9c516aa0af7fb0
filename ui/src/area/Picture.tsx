import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { bytes, type Plan } from "../host";
import { either } from "../parts";
import { useLanguage } from "../words";

type Attachment = NonNullable<Plan["attachments"]>[number];

/** A picture of the plan, small; nothing for annexes. */
export function Picture({ attachment }: { attachment: Attachment }) {
  const language = useLanguage();
  const isPicture = attachment.media_type !== "application/pdf";
  const data = useQuery({
    queryKey: ["picture", attachment.sha256],
    queryFn: () => bytes("picture", { attachment: attachment.id }),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: isPicture,
  }).data;
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!data) {
      return undefined;
    }
    const made = URL.createObjectURL(new Blob([data as BlobPart], { type: attachment.media_type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [data, attachment.media_type]);
  return url ? <img src={url} alt={either(attachment.alternative, language)} className="area-picture" /> : null;
}
