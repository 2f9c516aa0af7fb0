/** How long a pause between two orders is that ends a burst of them, in milliseconds. */
export const PAUSE = 150;

/** Makes a document, and hears what became of it. */
export interface Maker<Order, Made> {
  make(order: Order): Promise<Made>;
  /** A document is there. */
  made(document: Made, order: Order): void;
  failed(error: unknown): void;
  /** Whether one is being made. */
  busy(busy: boolean): void;
  /** Gives back what a document takes that nobody will see. */
  discard(document: Made): void;
  /** Whether a document is worth showing though a newer one is wanted: an older state of the same document is, another document isn't. */
  alike(older: Order, newer: Order): boolean;
}

/**
 * The orders for documents, one after the other: while one is being made the next waits, and only the newest of those that wait is made at all.
 * A single order is begun at once, since edits have had their pause already; orders that come in a burst wait for its end.
 */
export class PreviewQueue<Order, Made> {
  readonly #maker: Maker<Order, Made>;
  #wanted: { order: Order } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = Number.NEGATIVE_INFINITY;
  #working = false;
  #ended = false;

  constructor(maker: Maker<Order, Made>) {
    this.#maker = maker;
  }

  /** Wants a document, in place of what was wanted before. */
  ask(order: Order): void {
    const now = performance.now();
    const pause = now - this.#last < PAUSE ? PAUSE : 0;
    this.#last = now;
    this.#ended = false;
    this.#wanted = { order };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#next();
    }, pause);
  }

  /** Wants nothing any more; what is being made is discarded. */
  end(): void {
    this.#ended = true;
    this.#wanted = undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #next(): Promise<void> {
    const wanted = this.#wanted;
    if (this.#working || this.#timer !== undefined || !wanted) {
      return;
    }
    this.#wanted = undefined;
    this.#working = true;
    this.#maker.busy(true);
    try {
      this.#deliver(await this.#maker.make(wanted.order), wanted.order);
    } catch (error) {
      if (!this.#ended) {
        this.#maker.failed(error);
      }
    } finally {
      this.#working = false;
      this.#maker.busy(this.#wanted !== undefined);
      void this.#next();
    }
  }

  #deliver(document: Made, order: Order): void {
    const newer = this.#wanted;
    if (this.#ended || (newer && !this.#maker.alike(order, newer.order))) {
      this.#maker.discard(document);
    } else {
      this.#maker.made(document, order);
    }
  }
}
