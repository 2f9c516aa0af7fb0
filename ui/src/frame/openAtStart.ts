import { call, type Hello, type Opened } from "../host";
import { openPath } from "../start";

/**
 * The plan that is shown first: the one that is open already (the page was loaded anew), else the file that the program was started with or
 * the plan that was open when it ended. Rejects with a `CallError` when that can't be opened.
 */
export async function openAtStart(hello: Hello): Promise<Opened | null> {
  const current = await call("current_plan", {});
  if (current || !hello.file) {
    return current ?? null;
  }
  return openPath(hello.file);
}
