/** Sends what is typed: after a pause, at the latest after a moment of steady typing, and at once when asked. */

/** How long a pause lets the text go, in milliseconds. */
export const PAUSE = 300;

/** How long steady typing may keep the text back, in milliseconds: what a crash may cost at most, with the write itself. */
export const LONGEST = 700;

/** One stream of writes: never two at a time, never one forgotten. */
export class Sender {
  private readonly send: () => Promise<void>;
  private readonly failed: (failure: unknown) => void;
  private readonly told: (isUnsent: boolean) => void;
  private isChanged = false;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private latest: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;

  /** `told` hears when something is unsent, and when no longer. */
  constructor(
    send: () => Promise<void>,
    failed: (failure: unknown) => void,
    told: (isUnsent: boolean) => void = () => undefined,
  ) {
    this.send = send;
    this.failed = failed;
    this.told = told;
  }

  /** Something was typed. */
  changed(): void {
    this.setChanged(true);
    const go = () => void this.flush().catch(this.failed);
    clearTimeout(this.pause);
    this.pause = setTimeout(go, PAUSE);
    this.latest ??= setTimeout(go, LONGEST);
  }

  /** Resolves when everything typed so far is in the plan; rejects when it couldn't be written. */
  async flush(): Promise<void> {
    while (this.running !== undefined) await this.running.catch(() => undefined);
    if (!this.isChanged) return;
    this.stopWaiting();
    this.running = this.send();
    this.setChanged(false);
    try {
      await this.running;
    } catch (failure) {
      this.setChanged(true);
      throw failure;
    } finally {
      this.running = undefined;
    }
  }

  private setChanged(isChanged: boolean): void {
    const isNew = isChanged !== this.isChanged;
    this.isChanged = isChanged;
    if (isNew) this.told(isChanged);
  }

  private stopWaiting(): void {
    clearTimeout(this.pause);
    clearTimeout(this.latest);
    this.latest = undefined;
  }
}
