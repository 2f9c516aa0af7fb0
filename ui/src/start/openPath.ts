import { CallError, call, type Failure, type Opened } from "../host";
import { ask } from "./questions";

/** Failures that leave the way open to look at the file without writing. */
const LOOKABLE: readonly string[] = ["open-elsewhere", "busy"];

/** The endings of files that may carry a plan, out of which a plan's file is made. */
const CARRIES = /\.(pdf|json)$/i;

/**
 * Opens whatever file the user hands over: a plan, or a file that carries one, after asking. Gives nothing when the user decides against it.
 * Rejects with a `CallError` that says what is wrong with the file. `OpenQuestions` must be on the screen.
 */
export async function openPath(path: string): Promise<Opened | null> {
  return CARRIES.test(path) ? importFile(path) : openFile(path);
}

async function importFile(from: string): Promise<Opened | null> {
  const wanted = await ask({ kind: "import", variables: { name: fileName(from), folder: folderOf(from) } });
  return wanted ? call("import_plan", { from, path: null }) : null;
}

async function openFile(path: string): Promise<Opened | null> {
  try {
    return await call("open_plan", { path, read_only: false });
  } catch (error) {
    const failure = lookable(error);
    const wanted = await ask({ kind: "read-only", variables: { name: fileName(path) }, because: failure });
    return wanted ? call("open_plan", { path, read_only: true }) : null;
  }
}

/** The failure, when the file can be looked at in spite of it; throws the error again otherwise. */
function lookable(error: unknown): Failure {
  if (error instanceof CallError && LOOKABLE.includes(error.failure.code)) {
    return error.failure;
  }
  throw error;
}

/** The last part of a path, of any system. */
export function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

/** A path without its last part. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.length - fileName(path).length - 1, 1));
}
