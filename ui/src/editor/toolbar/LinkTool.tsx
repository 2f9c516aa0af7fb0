/** The tool that makes and changes links. */
import { Localized } from "@fluent/react";
import type { Editor } from "@tiptap/core";
import { type FormEvent, useCallback, useId, useRef, useState } from "react";
import { useText } from "../../words";
import { isAddress } from "../model";
import { LinkIcon } from "./icons";
import { Panel } from "./Panel";
import { Tool } from "./Tool";

/** The tool and whether its panel is open: Ctrl+K in the text opens it too. */
export interface LinkToolProps {
  editor: Editor;
  isOpen: boolean;
  setOpen(isOpen: boolean): void;
}

/** Asks for the address of a link. */
export function LinkTool({ editor, isOpen, setOpen }: LinkToolProps) {
  const tool = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => setOpen(false), [setOpen]);
  const isLink = editor.isActive("link");
  return (
    <div className="editor-anchor">
      <Tool
        word="editor-link"
        act={() => setOpen(!isOpen)}
        isOpen={isOpen}
        opens="dialog"
        ref={tool}
        isPressed={isLink}
      >
        <LinkIcon />
      </Tool>
      {isOpen && (
        <Panel word="editor-link" role="dialog" tool={tool} leave={() => editor.view.focus()} close={close}>
          <LinkForm editor={editor} isLink={isLink} close={close} />
        </Panel>
      )}
    </div>
  );
}

function LinkForm({ editor, isLink, close }: { editor: Editor; isLink: boolean; close(): void }) {
  const say = useText();
  const id = useId();
  const [address, setAddress] = useState(String(editor.getAttributes("link").href ?? ""));
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const href = completed(address);
    if (href === undefined) {
      setWrong(true);
      return;
    }
    setLink(editor, href);
    close();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange("link").unsetMark("link").run();
    close();
  };
  return (
    <form className="editor-form" onSubmit={submit} noValidate>
      <label htmlFor={id}>{say("editor-link-address")}</label>
      <input
        id={id}
        type="url"
        value={address}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={(event) => setAddress(event.target.value)}
      />
      {isWrong && (
        <p id={`${id}-wrong`} className="editor-wrong" role="alert">
          <Localized id="editor-link-wrong" />
        </p>
      )}
      <div className="editor-buttons">
        <button type="submit" className="editor-button">
          <Localized id="editor-link-set" />
        </button>
        {isLink && (
          <button type="button" className="editor-button" onClick={remove}>
            <Localized id="editor-link-remove" />
          </button>
        )}
      </div>
    </form>
  );
}

/** The address as it is kept: people write `www.vaasa.fi` and `kirjaamo@vaasa.fi`. */
export function completed(typed: string): string | undefined {
  const address = typed.trim();
  const candidates = [address, `mailto:${address}`, `https://${address.replace(/^http:\/\//i, "")}`];
  return candidates.find((candidate) => isAddress(candidate) && (candidate === address || address.includes(".")));
}

/** Links what is selected, the link at the caret, or the address itself where nothing is selected. */
function setLink(editor: Editor, href: string): void {
  const chain = editor.chain().focus();
  const mark = { type: "link", attrs: { href } };
  if (editor.isActive("link")) chain.extendMarkRange("link").setMark("link", { href }).run();
  else if (!editor.state.selection.empty) chain.setMark("link", { href }).run();
  else chain.insertContent({ type: "text", text: href.replace(/^(?:https:\/\/|mailto:)/, ""), marks: [mark] }).run();
}
