import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { CallError, inProgram } from "./call";
import type { Failure } from "./types";

/** What one looks for in a dialog that opens files. */
export type FileKind = "plan" | "picture" | "attachment" | "table";

/** Asks the shell around the window; in a browser, where there is none, the answer is `otherwise`. */
async function shell<T>(name: string, args: object, otherwise: () => T): Promise<T> {
  if (!inProgram) {
    return otherwise();
  }
  try {
    return await invoke<T>("call", { name: `shell.${name}`, args });
  } catch (failure) {
    throw new CallError(failure as Failure);
  }
}

/** Lets the user choose a file to open; null when she doesn't. */
export const pickOpen = (kind: FileKind) => shell<string | null>("pick_open", { kind }, () => window.prompt(kind));

/** Lets the user choose where to save, beginning at a path; null when she doesn't. */
export const pickSave = (suggested: string) => shell<string | null>("pick_save", { suggested }, () => suggested);

/** Shows a file in the system's file manager. */
export const reveal = (path: string) => shell<null>("reveal", { path }, () => null);

/** Says in the title bar what is open. */
export const setTitle = (title: string) => shell<unknown>("set_title", { title }, () => null);

/** How to zoom. */
export type Zoom = "in" | "out" | "reset" | { percent: number };

/** Zooms the window; gives the zoom in per cent. */
export const zoom = (to: Zoom) => shell<number>("zoom", { to }, () => 100);

/** The files that wait to be opened. */
export const takeOpened = () => shell<string[]>("opened", {}, () => []);

/** Tells the shell that everything is saved, or that something couldn't be and the user is being told. */
export const left = (stays: boolean) => shell<unknown>("left", { stays }, () => null);

/** Ends the program, after what was typed is saved. */
export const quit = () => shell<unknown>("quit", {}, () => null);

/** What the shell tells the window. */
export interface ShellEvents {
  /** A menu item was chosen, or its keys pressed. */
  menu: string;
  /** Files wait to be opened. */
  "laadin://open": null;
  /** The program wants to end. */
  leave: null;
}

/** Listens to the shell; gives the way to stop. */
export function onShell<Name extends keyof ShellEvents>(
  name: Name,
  listener: (payload: ShellEvents[Name]) => void,
): () => void {
  if (!inProgram) {
    return () => undefined;
  }
  const stop = listen<ShellEvents[Name]>(name, (event) => listener(event.payload));
  return () => void stop.then((off) => off());
}
