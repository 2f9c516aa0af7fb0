import { useEffect, useRef, useState } from "react";
import { CallError } from "../host";
import { useLanguage } from "../words";
import { useEdit } from "./PlanOpen";

/** How long a pause in typing is before what was typed is sent, in milliseconds. */
const PAUSE = 350;

/** A text that is being typed, and how it stands. */
export interface Draft {
  /** What the field shows. */
  text: string;
  /** Why it couldn't be taken; the text stays until it is mended. */
  problem: string | undefined;
  change(text: string): void;
  /** Sends what isn't sent yet: for blur and Enter. */
  send(): void;
}

/**
 * The draft of a field: typed text goes to the desk after a pause, on blur and before every way out. While nothing is typed it shows what the
 * plan has, `saved`; what is typed is never overwritten by an answer.
 */
export function useDraft(place: string, saved: string): Draft {
  const session = useEdit();
  const language = useLanguage();
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState<{ fi?: string; sv?: string }>();
  const live = useRef({ place, typed, timer: 0 });
  live.current.place = place;

  const send = async () => {
    window.clearTimeout(live.current.timer);
    const text = live.current.typed;
    if (text === undefined) {
      return;
    }
    try {
      const changed = await session.apply([{ kind: "type", place: live.current.place, text }]);
      setRefused(changed.refused[0]?.message);
      if (live.current.typed === text && changed.refused.length === 0) {
        keep(undefined);
      }
    } catch (error) {
      if (!(error instanceof CallError)) {
        throw error;
      }
      setRefused(error.failure.message);
    }
  };
  const keep = (text: string | undefined) => {
    live.current.typed = text;
    setTyped(text);
    session.setDirty(live, text !== undefined);
  };
  const sender = useRef(send);
  sender.current = send;
  useEffect(() => {
    const stop = session.addFlush(() => sender.current());
    const draft = live;
    return () => {
      void sender.current();
      session.setDirty(draft, false);
      stop();
    };
  }, [session]);

  return {
    text: typed ?? saved,
    problem: refused?.[language],
    change(text) {
      keep(text);
      window.clearTimeout(live.current.timer);
      live.current.timer = window.setTimeout(() => void sender.current(), PAUSE);
    },
    send: () => void send(),
  };
}
