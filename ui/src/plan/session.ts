import {
  type Answer,
  type Args,
  CallError,
  type CallName,
  call,
  type Failure,
  type Opened,
  type Plan,
  type Step,
} from "../host";
import { merge } from "./merge";

/** A change that the desk is asked for. */
export type Edit = Args<"apply">["edits"][number];
/** What the desk says became of a change. */
export type Changed = Answer<"apply">;
/** Calls that change the plan and answer with what is different. */
export type Writing = {
  [Name in CallName]: Answer<Name> extends Changed ? (Changed extends Answer<Name> ? Name : never) : never;
}[CallName];

/** What is known of the open plan. */
export interface Snapshot {
  plan: Plan;
  revision: number;
  path: string;
  readOnly: boolean;
  headings: Opened["headings"];
  languages: Opened["languages"];
  undo: Step | null;
  redo: Step | null;
  /** Where one was when the plan was last open. */
  screen: string;
  backup: string | null;
}

/** Whether what was typed is in the file. */
export type SaveState = { is: "saved" } | { is: "typing" } | { is: "saving" } | { is: "failed"; failure: Failure };

/** Sends what isn't sent yet. */
export type Flush = () => Promise<void>;

/**
 * The window's copy of the open plan. Edits go to the desk one after the other; what comes back is merged in. It is never ahead of the file:
 * what is only typed lives in drafts, which are registered here so that undo, export and every way out can wait for them.
 */
export class Session {
  #snapshot: Snapshot;
  #state: SaveState = { is: "saved" };
  readonly #listeners = new Set<() => void>();
  readonly #flushers = new Set<Flush>();
  readonly #dirty = new Set<object>();
  #queue: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #failure: Failure | undefined;

  constructor(opened: Opened) {
    this.#snapshot = {
      plan: opened.plan,
      revision: opened.revision,
      path: opened.path,
      readOnly: opened.read_only,
      headings: opened.headings,
      languages: opened.languages,
      undo: opened.undo ?? null,
      redo: opened.redo ?? null,
      screen: opened.screen,
      backup: opened.backup ?? null,
    };
  }

  readonly snapshot = (): Snapshot => this.#snapshot;
  readonly saveState = (): SaveState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Asks the desk for a change, after those asked for before. */
  write<Name extends Writing>(name: Name, args: Args<Name>): Promise<Changed> {
    this.#waiting += 1;
    this.#tell();
    const done = this.#queue.then(async () => {
      try {
        const changed = (await call(name, args)) as Changed;
        this.#failure = undefined;
        this.#merge(changed);
        return changed;
      } catch (error) {
        this.#failure = error instanceof CallError ? error.failure : undefined;
        throw error;
      } finally {
        this.#waiting -= 1;
        this.#tell();
      }
    });
    // The next change goes on whether this one could be made or not.
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** Several edits as one step. */
  readonly apply = (edits: Edit[]): Promise<Changed> => this.write("apply", { edits });

  /** Sends every draft and waits until all is in the file. Rejects when something couldn't be saved. */
  readonly flush = async (): Promise<void> => {
    await Promise.all([...this.#flushers].map((flush) => flush()));
    await this.#queue;
    if (this.#failure) {
      throw new CallError(this.#failure);
    }
  };

  readonly undo = async (steps = 1): Promise<void> => {
    await this.flush().catch(() => undefined);
    await this.write("undo", { steps });
  };

  readonly redo = async (steps = 1): Promise<void> => {
    await this.flush().catch(() => undefined);
    await this.write("redo", { steps });
  };

  /** Registers a draft's way to be sent; gives the way to end it. */
  readonly addFlush = (flush: Flush): (() => void) => {
    this.#flushers.add(flush);
    return () => this.#flushers.delete(flush);
  };

  /** Every registered way to send a draft: for components that register by themselves. */
  get flushers(): Set<Flush> {
    return this.#flushers;
  }

  /** Says that something is typed and not sent yet, or no longer. `draft` is whoever says so. */
  readonly setDirty = (draft: object, dirty: boolean): void => {
    if (dirty === this.#dirty.has(draft)) {
      return;
    }
    if (dirty) {
      this.#dirty.add(draft);
    } else {
      this.#dirty.delete(draft);
    }
    this.#tell();
  };

  #merge(changed: Changed): void {
    this.#snapshot = {
      ...this.#snapshot,
      plan: changed.tables.length > 0 ? merge(this.#snapshot.plan, changed.tables) : this.#snapshot.plan,
      revision: changed.revision,
      undo: changed.undo ?? null,
      redo: changed.redo ?? null,
    };
  }

  #tell(): void {
    this.#state = this.#now();
    for (const listener of this.#listeners) {
      listener();
    }
  }

  #now(): SaveState {
    if (this.#waiting > 0) {
      return { is: "saving" };
    }
    if (this.#failure) {
      return { is: "failed", failure: this.#failure };
    }
    return { is: this.#dirty.size > 0 ? "typing" : "saved" };
  }
}
