/** A tool that opens a menu. */
import { type ReactNode, useCallback, useRef, useState } from "react";
import { useText } from "../../words";
import { Panel } from "./Panel";
import { Tool } from "./Tool";

/** One line of a menu. */
export interface MenuItem {
  word: string;
  act(): void;
  isDisabled?: boolean;
}

/** A tool and its menu. */
export interface MenuProps {
  word: string;
  icon: ReactNode;
  items: readonly MenuItem[];
}

/** The menu closes before its item acts, so that the item decides where the focus goes. */
export function Menu({ word, icon, items }: MenuProps) {
  const say = useText();
  const tool = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <div className="editor-anchor">
      <Tool word={word} act={() => setOpen(!isOpen)} isOpen={isOpen} opens="menu" ref={tool}>
        {icon}
      </Tool>
      {isOpen && (
        <Panel word={word} role="menu" tool={tool} close={close}>
          {items.map(({ word: item, act, isDisabled = false }) => (
            <button
              key={item}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="editor-item"
              aria-disabled={isDisabled || undefined}
              onClick={() => {
                if (isDisabled) return;
                close();
                act();
              }}
            >
              {say(item)}
            </button>
          ))}
        </Panel>
      )}
    </div>
  );
}
