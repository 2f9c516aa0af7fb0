import { type Memo, memoHtml, memoText } from "./memo";

/** Puts a memo on the clipboard, for word processors and as plain text; false when the system doesn't let it. */
export function copyMemo(memo: Memo): boolean {
  const [html, plain] = [memoHtml(memo), memoText(memo)];
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
