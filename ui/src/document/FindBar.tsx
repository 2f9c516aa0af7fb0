import { type KeyboardEvent, useEffect, useRef } from "react";
import { Button, IconChevronDown, IconChevronUp } from "suomifi-ui-components";
import { useText } from "../words";
import type { Find } from "./useFind";

/** Looks for words in the document. Ctrl+F goes there, Enter to the next one, Shift+Enter to the one before, Esc empties it. */
export function FindBar({ find }: { find: Find }) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "f") {
        event.preventDefault();
        field.current?.select();
      }
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault();
      find.step(event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape") {
      find.look("");
    }
  };
  const count = find.found.length;
  return (
    <search className="document-tools document-find">
      <input
        ref={field}
        type="search"
        aria-label={text("document-find")}
        aria-keyshortcuts="Control+F"
        placeholder={text("document-find")}
        value={find.words}
        onChange={(event) => find.look(event.target.value)}
        onKeyDown={press}
      />
      <span role="status">
        {find.words.trim() &&
          (count > 0 ? text("document-found", { at: find.at + 1, count }) : text("document-found-none"))}
      </span>
      {count > 0 && (
        <>
          <Button
            variant="secondaryNoBorder"
            icon={<IconChevronUp />}
            aria-label={text("document-found-before")}
            title={text("document-found-before")}
            onClick={() => find.step(-1)}
          />
          <Button
            variant="secondaryNoBorder"
            icon={<IconChevronDown />}
            aria-label={text("document-found-after")}
            title={text("document-found-after")}
            onClick={() => find.step(1)}
          />
        </>
      )}
    </search>
  );
}
