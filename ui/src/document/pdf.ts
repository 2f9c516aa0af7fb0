import type { PDFDocumentProxy, PDFPageProxy, PDFWorker } from "pdfjs-dist/legacy/build/pdf.mjs";
import workerFile from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import type { PageSize } from "./geometry";

/** The reader of PDF files: loaded when a document is shown for the first time. */
export type Reader = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

/** An open document. */
export interface Pdf {
  reader: Reader;
  sizes: PageSize[];
  /** A page, from 0. */
  page(index: number): PDFPageProxy | undefined;
  /** Gives back what the document takes. */
  close(): void;
}

let reader: Promise<{ reader: Reader; worker: PDFWorker }> | undefined;

/** The reader and its worker; one for all documents. */
function load() {
  reader ??= import("pdfjs-dist/legacy/build/pdf.mjs").then((reader) => {
    // A worker of our own: where pages come from a scheme of the program's own, the library would make one out of a blob.
    const port = new Worker(workerFile, { type: "module" });
    return { reader, worker: reader.PDFWorker.create({ port }) };
  });
  return reader;
}

/** Opens a document. Its fonts are inside it and nothing is fetched. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  const { reader, worker } = await load();
  const task = reader.getDocument({
    data: bytes,
    worker,
    disableRange: true,
    disableStream: true,
    disableAutoFetch: true,
    useWasm: false,
    useSystemFonts: false,
    // Letters are drawn as outlines: WebKit takes 150 ms to load the fonts of every new document, and the outlines look the same.
    disableFontFace: true,
    enableXfa: false,
  });
  const document = await task.promise;
  const pages = await allPages(document);
  return {
    reader,
    sizes: pages.map((page) => page.getViewport({ scale: 1 })).map(({ width, height }) => ({ width, height })),
    page: (index) => pages[index],
    close: () => void task.destroy(),
  };
}

function allPages(document: PDFDocumentProxy): Promise<PDFPageProxy[]> {
  return Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
}
