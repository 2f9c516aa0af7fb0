/** A button of the toolbar. */
import type { ReactNode, Ref } from "react";
import { useText } from "../../words";

/** What a tool shows and does. Its words are `editor-…` with its keys, as name and as tooltip. */
export interface ToolProps {
  word: string;
  children: ReactNode;
  act(): void;
  isPressed?: boolean;
  isDisabled?: boolean;
  isOpen?: boolean;
  opens?: "menu" | "dialog";
  ref?: Ref<HTMLButtonElement>;
}

/** An icon with a name. It stays reachable when it can't act, so that the focus is never lost. */
export function Tool({ word, children, act, isPressed, isDisabled = false, isOpen, opens, ref }: ToolProps) {
  const say = useText();
  const name = say(word);
  return (
    <button
      type="button"
      ref={ref}
      className="editor-tool"
      data-tool=""
      aria-label={name}
      title={name}
      aria-pressed={isPressed}
      aria-disabled={isDisabled || undefined}
      aria-haspopup={opens}
      aria-expanded={opens && (isOpen ?? false)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!isDisabled) act();
      }}
    >
      {children}
    </button>
  );
}
