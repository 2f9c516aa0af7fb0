import { type ClipboardEvent, type RefObject, useRef } from "react";
import { type Block, readClipboard } from "./clipboard/read";
import { writeHtml, writeTsv } from "./clipboard/write";

/** How long the sink waits for the clipboard before the focus goes back, in milliseconds. */
const PATIENCE = 300;

interface Clipboard {
  /** Lets the clipboard's event happen: engines send it only to what can be edited, so an unseen field takes the focus for it. */
  await(): void;
  onCopy(event: ClipboardEvent): void;
  onCut(event: ClipboardEvent): void;
  onPaste(event: ClipboardEvent): void;
}

/** Copying and pasting blocks of cells. */
export function useClipboard(
  sink: RefObject<HTMLTextAreaElement | null>,
  cells: { copied(): Block | undefined; empty(): void; paste(block: Block): void; focus(): void },
): Clipboard {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const giveBack = () => {
    clearTimeout(timer.current);
    if (document.activeElement === sink.current) cells.focus();
  };
  const copy = (event: ClipboardEvent): boolean => {
    const block = isInEditor(event.target, sink.current) ? undefined : cells.copied();
    if (!block) return false;
    event.preventDefault();
    event.clipboardData.setData("text/plain", writeTsv(block));
    event.clipboardData.setData("text/html", writeHtml(block));
    giveBack();
    return true;
  };
  return {
    await: () => {
      if (!sink.current) return;
      sink.current.value = " ";
      sink.current.focus({ preventScroll: true });
      sink.current.select();
      timer.current = setTimeout(giveBack, PATIENCE);
    },
    onCopy: copy,
    onCut: (event) => {
      if (copy(event)) cells.empty();
    },
    onPaste: (event) => {
      if (isInEditor(event.target, sink.current)) return;
      event.preventDefault();
      giveBack();
      const block = readClipboard(event.clipboardData);
      if (block) cells.paste(block);
    },
  };
}

function isInEditor(target: EventTarget, sink: Element | null): boolean {
  return target !== sink && target instanceof Element && target.matches("textarea, input, select");
}
