import { useEffect, useRef } from "react";
import { CallError, left, type Opened, onShell, pickOpen, setTitle, takeOpened } from "../host";
import { handTable } from "../intake";
import { useEdit, usePlan } from "../plan";
import { type Begin, openPath } from "../start";
import { useLanguage, useSetLanguage } from "../words";
import { useTellFault } from "./Faults";
import { nameOf } from "./nameOf";

interface Deeds {
  search(): void;
  export(): void;
  help(): void;
  close(begin?: Begin): Promise<void>;
  open(opened: Opened): void;
}

/** Does what the menus and the system ask for while a plan is open. */
export function useShell(deeds: Deeds): void {
  const session = useEdit();
  const { plan } = usePlan();
  const language = useLanguage();
  const setLanguage = useSetLanguage();
  const tell = useTellFault();

  const open = async (path: string | null | undefined) => {
    const opened = path ? await session.flush().then(() => openPath(path)) : null;
    if (opened) {
      deeds.open(opened);
    }
  };
  const menu: Record<string, () => unknown> = {
    new: () => session.flush().then(() => deeds.close("new")),
    open: () => pickOpen("plan").then(open),
    export: deeds.export,
    "close-plan": () => session.flush().then(() => deeds.close()),
    undo: () => session.snapshot().undo && session.undo(),
    redo: () => session.snapshot().redo && session.redo(),
    search: deeds.search,
    guide: deeds.help,
    "language-fi": () => setLanguage("fi"),
    "language-sv": () => setLanguage("sv"),
  };
  const newest = useRef({ menu, open, tell });
  newest.current = { menu, open, tell };

  useEffect(() => {
    const stops = [
      onShell("menu", (id) => void Promise.resolve(newest.current.menu[id]?.()).catch(newest.current.tell)),
      onShell("laadin://open", () => {
        const opened = takeOpened().then((paths) => {
          const path = paths.at(-1);
          return path && handTable(path) ? undefined : newest.current.open(path);
        });
        void opened.catch(newest.current.tell);
      }),
      onShell("leave", () => void leave(session.flush, newest.current.tell)),
    ];
    return () => {
      for (const stop of stops) {
        stop();
      }
    };
  }, [session]);

  const name = nameOf(plan, language);
  useEffect(() => {
    void setTitle(name);
  }, [name]);
}

/** Sends everything before the program ends; when something can't be saved the program stays and says so. */
async function leave(flush: () => Promise<void>, tell: (error: unknown) => void): Promise<void> {
  try {
    await flush();
    await left(false);
  } catch (error) {
    await left(true);
    if (error instanceof CallError) {
      tell(error);
    }
  }
}
