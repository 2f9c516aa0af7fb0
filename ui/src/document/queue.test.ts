import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Maker, PAUSE, PreviewQueue } from "./queue";

/** A document of a plan in a language, as an order and as what is made of it. */
interface Order {
  language: string;
  revision: number;
}

/** A maker whose documents are finished by hand. */
function maker() {
  const running: { order: Order; finish(): void; fail(error: unknown): void }[] = [];
  const log = { made: [] as Order[], discarded: [] as Order[], failed: [] as unknown[], busy: [] as boolean[] };
  const maker: Maker<Order, Order> = {
    make: (order) =>
      new Promise((resolve, reject) => running.push({ order, finish: () => resolve(order), fail: reject })),
    made: (document) => log.made.push(document),
    failed: (error) => log.failed.push(error),
    busy: (busy) => log.busy.push(busy),
    discard: (document) => log.discarded.push(document),
    alike: (older, newer) => older.language === newer.language,
  };
  return { queue: new PreviewQueue(maker), running, log };
}

const fi = (revision: number): Order => ({ language: "fi", revision });
const sv = (revision: number): Order => ({ language: "sv", revision });
const settled = () => vi.advanceTimersByTimeAsync(0);
const burstOver = () => vi.advanceTimersByTimeAsync(PAUSE);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a single edit is answered at once", async () => {
  const { queue, running } = maker();
  queue.ask(fi(1));
  await settled();
  expect(running.map((job) => job.order)).toEqual([fi(1)]);
});

test("of a burst of edits only the newest is made, when the burst is over", async () => {
  const { queue, running, log } = maker();
  queue.ask(fi(1));
  await settled();
  running[0]?.finish();
  for (const revision of [2, 3, 4]) {
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    queue.ask(fi(revision));
  }
  await vi.advanceTimersByTimeAsync(PAUSE - 1);
  expect(running).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(running.map((job) => job.order.revision)).toEqual([1, 4]);
  expect(log.made).toEqual([fi(1)]);
});

test("two documents are never made at a time, and those in between are left out", async () => {
  const { queue, running, log } = maker();
  queue.ask(fi(1));
  await settled();
  for (const revision of [2, 3, 4]) {
    queue.ask(fi(revision));
    await burstOver();
  }
  expect(running).toHaveLength(1);
  running[0]?.finish();
  await settled();
  expect(running.map((job) => job.order.revision)).toEqual([1, 4]);
  expect(log.made).toEqual([fi(1)]);
});

test("an older state is shown while the newer one is made, another document isn't", async () => {
  const { queue, running, log } = maker();
  queue.ask(fi(1));
  await settled();
  queue.ask(sv(1));
  await burstOver();
  running[0]?.finish();
  await settled();
  expect(log.discarded).toEqual([fi(1)]);
  running[1]?.finish();
  await settled();
  expect(log.made).toEqual([sv(1)]);
});

test("it is busy until nothing is wanted any more", async () => {
  const { queue, running, log } = maker();
  queue.ask(fi(1));
  await settled();
  queue.ask(fi(2));
  await burstOver();
  running[0]?.finish();
  await settled();
  expect(log.busy.at(-1)).toBe(true);
  running[1]?.finish();
  await settled();
  expect(log.busy.at(-1)).toBe(false);
});

test("a failure is told and the next document is made all the same", async () => {
  const { queue, running, log } = maker();
  queue.ask(fi(1));
  await settled();
  queue.ask(fi(2));
  running[0]?.fail("no room");
  await burstOver();
  expect(log.failed).toEqual(["no room"]);
  running[1]?.finish();
  await settled();
  expect(log.made).toEqual([fi(2)]);
});

test("a document that is finished after the end is discarded", async () => {
  const { queue, running, log } = maker();
  queue.ask(fi(1));
  await settled();
  queue.end();
  running[0]?.finish();
  await settled();
  expect(log).toMatchObject({ made: [], discarded: [fi(1)] });
});
