import { call, type Hello, type Opened } from "../host";

/**
 * The plan that is shown first: the one that is open already (the page was loaded anew), else the one that the program was started with or that
 * was open when it ended. None when it can't be opened: the start screen then says why when it is opened from there.
 */
export async function openAtStart(hello: Hello): Promise<Opened | null> {
  const current = await call("current_plan", {});
  if (current || !hello.file) {
    return current ?? null;
  }
  return call("open_plan", { path: hello.file }).catch(() => null);
}
