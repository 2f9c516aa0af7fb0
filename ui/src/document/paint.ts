import type { PageViewport, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PageSize } from "./geometry";
import type { Reader } from "./pdf";

/** The largest picture of a page, in pixels: beyond it the page is painted coarser rather than not at all. */
const LARGEST = 16_000_000;

/** A page that is being painted. */
export interface Painting {
  /** The picture, or nothing when it was stopped. */
  done: Promise<HTMLCanvasElement | undefined>;
  stop(): void;
}

/** Paints a page on a new canvas, as fine as the screen is. `scale` is in CSS pixels per point. */
export function paint(page: PDFPageProxy, size: PageSize, scale: number): Painting {
  const wanted = window.devicePixelRatio || 1;
  const fine = Math.min(wanted, Math.sqrt(LARGEST / Math.max(size.width * size.height, 1)));
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(size.width * fine);
  canvas.height = Math.ceil(size.height * fine);
  canvas.setAttribute("aria-hidden", "true");
  const task = page.render({ canvas, viewport: page.getViewport({ scale: scale * fine }) });
  return {
    done: task.promise.then(
      () => canvas,
      (error: unknown) => {
        if (isStopped(error)) {
          return undefined;
        }
        throw error;
      },
    ),
    stop: () => task.cancel(),
  };
}

function isStopped(error: unknown): boolean {
  return error instanceof Error && error.name === "RenderingCancelledException";
}

/** Lays a page's text over its picture, so that it can be selected and copied. Gives nothing when the page is gone meanwhile. */
export async function layText(reader: Reader, page: PDFPageProxy, scale: number): Promise<HTMLElement | undefined> {
  const container = document.createElement("div");
  container.className = "document-text";
  const viewport: PageViewport = page.getViewport({ scale });
  const layer = new reader.TextLayer({ textContentSource: page.streamTextContent(), container, viewport });
  try {
    await layer.render();
    return container;
  } catch {
    // The document was closed: a newer one is shown, with a text of its own.
    return undefined;
  }
}
