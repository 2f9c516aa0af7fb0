import { type Memo, memoHtml, memoText } from "./memo";

/** Puts a memo on the clipboard, for word processors and as plain text; false when the system doesn't let it. */
export async function copyMemo(memo: Memo): Promise<boolean> {
  const [html, plain] = [memoHtml(memo), memoText(memo)];
  return copyByCommand(html, plain) || copyByClipboard(html, plain);
}

/** The way of newer systems, for those that no longer let the older one. */
async function copyByClipboard(html: string, plain: string): Promise<boolean> {
  try {
    const types = { "text/html": html, "text/plain": plain };
    const blobs = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

/** The way that every web view has, while a button is being pressed. */
function copyByCommand(html: string, plain: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plain);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // WebKit copies only when something is selected: a stand-in is, inside of a dialog that may be over the page.
  const focused = document.activeElement;
  const standIn = document.createElement("span");
  standIn.textContent = plain;
  standIn.className = "visually-hidden";
  (focused?.closest("dialog") ?? document.body).append(standIn);
  const selection = document.getSelection();
  selection?.selectAllChildren(standIn);
  window.addEventListener("copy", put, { capture: true });
  try {
    return document.execCommand("copy");
  } finally {
    window.removeEventListener("copy", put, { capture: true });
    selection?.removeAllRanges();
    standIn.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
