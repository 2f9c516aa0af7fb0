import { useEffect, useState } from "react";
import { bytes, CallError, call, type Failure } from "../host";
import { usePlan } from "../plan";
import { type Choice, isSame } from "./choice";
import { openPdf, type Pdf } from "./pdf";
import { PreviewQueue } from "./queue";
import type { Spot } from "./spots";

/** A document that can be shown. */
export interface Shown {
  pdf: Pdf;
  spots: readonly Spot[];
  choice: Choice;
}

/** What is known of the document. */
export interface Preview {
  /** The newest one that is ready. */
  shown: Shown | undefined;
  /** A newer one is being made. */
  busy: boolean;
  /** Why there is none. */
  failure: Failure | undefined;
}

interface Order {
  choice: Choice;
  revision: number;
}

/** The document as the plan is now: made anew after edits and when another one is chosen. Until then the last one stays. */
export function usePreview(choice: Choice): Preview {
  const { revision } = usePlan();
  const [preview, setPreview] = useState<Preview>({ shown: undefined, busy: true, failure: undefined });
  const queue = useQueue(setPreview);
  useEffect(() => queue.ask({ choice, revision }), [queue, choice, revision]);
  useEffect(() => () => queue.end(), [queue]);
  const { shown } = preview;
  // What is on the screen is painted already: a document isn't needed once the next one is shown.
  useEffect(() => () => shown?.pdf.close(), [shown]);
  return preview;
}

/** A queue of documents for as long as the component lives. */
function useQueue(set: (change: (preview: Preview) => Preview) => void): PreviewQueue<Order, Shown | undefined> {
  const [queue] = useState(
    () =>
      new PreviewQueue<Order, Shown | undefined>({
        make: ({ choice }) => make(choice),
        made: (shown) => shown && set((old) => ({ ...old, shown, failure: undefined })),
        failed: (error) => set((old) => ({ ...old, failure: failureOf(error) })),
        busy: (busy) => set((old) => ({ ...old, busy })),
        discard: (shown) => shown?.pdf.close(),
        alike: (older, newer) => isSame(older.choice, newer.choice),
      }),
  );
  return queue;
}

async function make(choice: Choice): Promise<Shown | undefined> {
  const { token, spots } = await call("preview", choice);
  const file = await bytes("preview", { token });
  // Empty when a newer document has taken its place.
  return file.length > 0 ? { pdf: await openPdf(file), spots, choice } : undefined;
}

function failureOf(error: unknown): Failure {
  if (error instanceof CallError) {
    return error.failure;
  }
  throw error;
}
