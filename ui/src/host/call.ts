import { invoke } from "@tauri-apps/api/core";
import type { BytesCalls, Calls, Failure } from "./types";

/** The name of a call of the desk. */
export type CallName = keyof Calls;
/** What a call is given. */
export type Args<Name extends CallName> = Calls[Name]["args"];
/** What a call answers. */
export type Answer<Name extends CallName> = Calls[Name]["answer"];

/** True in the program; false when the window is developed in a browser. */
export const inProgram = "__TAURI_INTERNALS__" in window;

/** Why a call wasn't done: what the desk says, as an error. */
export class CallError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** Asks the desk. Rejects with a `CallError`. */
export async function call<Name extends CallName>(name: Name, args: Args<Name>): Promise<Answer<Name>> {
  if (!inProgram) {
    return (await post(`/call/${name}`, args)).json() as Promise<Answer<Name>>;
  }
  try {
    return await invoke<Answer<Name>>("call", { name, args });
  } catch (failure) {
    throw new CallError(failure as Failure);
  }
}

/** Asks the desk for bytes: the pages of a preview, a picture. */
export async function bytes<Name extends keyof BytesCalls>(
  name: Name,
  args: BytesCalls[Name]["args"],
): Promise<Uint8Array> {
  if (!inProgram) {
    return new Uint8Array(await (await post(`/bytes/${name}`, args)).arrayBuffer());
  }
  try {
    return new Uint8Array(await invoke<ArrayBuffer>("bytes", { name, args }));
  } catch (failure) {
    throw new CallError(failure as Failure);
  }
}

async function post(path: string, args: unknown): Promise<Response> {
  const response = await fetch(path, { method: "POST", body: JSON.stringify(args) });
  if (!response.ok) {
    throw new CallError((await response.json()) as Failure);
  }
  return response;
}
