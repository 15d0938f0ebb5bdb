import { ServiceError } from "@keymesh/errors";
import { Serial } from "@keymesh/storage";
import type { Pin } from "../domain/trace.ts";
import type { TraceBook } from "../domain/trace-book.ts";
import type { PinStore } from "./pin-store.ts";

const READ_AGAIN_MS = 1_000;
const SAVE_AFTER_MS = 1_000;
const SAVE_AGAIN_MS = 5_000;

export interface PinsOptions {
  readonly book: TraceBook;
  readonly store: PinStore;
  readonly maxPins: number;
  readonly maxPinBytes: number;
  readonly nowMs: () => number;
  /** Around what is stored behind answered calls. */
  readonly inGate: (act: () => Promise<void>) => Promise<void>;
  /** What goes wrong behind answered calls; each kind of trouble is told once until it is over. */
  readonly warn: (what: string, error: unknown) => void;
}

/**
 * Which traces are kept over restarts. The book has them in memory, the store for good; a pin is answered when it is stored. Spans
 * that come later are stored a second after they came. At most `maxPins`, of at most `maxPinBytes` each.
 */
export class Pins {
  readonly #options: PinsOptions;
  readonly #turn = new Serial();
  readonly #unsaved = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #isRead = false;
  #isStopped = false;
  #isInTrouble = false;

  constructor(options: PinsOptions) {
    this.#options = options;
  }

  /** Reads what is stored, now if storage is there, else once it is. Nothing can be pinned before. */
  async open(): Promise<void> {
    await this.#inTurn(() => this.#read());
  }

  /** @throws ServiceError NotFound | LimitExceeded | ServiceUnavailable */
  pin(traceId: string, pin: Pin): Promise<void> {
    return this.#inTurn(async () => {
      this.#requireRead();
      const { book, store } = this.#options;
      const trace = book.get(traceId);
      if (trace === undefined) throw new ServiceError("NotFound", `There is no trace ${traceId} any more.`);
      const before = trace.pin;
      if (before === undefined) this.#requireRoom(trace.bytes);
      // In the book first: it may not make room while it is being written.
      book.pin(traceId, pin);
      try {
        if (before) await store.putRecord(traceId, pin);
        else await store.put({ traceId, pin, spans: [...trace.spans.values()] });
      } catch (error) {
        if (before) book.pin(traceId, before);
        else book.unpin(traceId);
        throw error;
      }
    });
  }

  /** @throws ServiceError NotFound | ServiceUnavailable */
  unpin(traceId: string): Promise<void> {
    return this.#inTurn(async () => {
      this.#requireRead();
      const { book, store } = this.#options;
      if (book.get(traceId)?.pin === undefined)
        throw new ServiceError("NotFound", `The trace ${traceId} is not pinned.`);
      await store.delete(traceId);
      this.#unsaved.delete(traceId);
      book.unpin(traceId);
    });
  }

  /** Spans of a trace have come: stored before long, if it is pinned. */
  spansCame(traceId: string): void {
    if (this.#options.book.get(traceId)?.pin === undefined) return;
    this.#unsaved.add(traceId);
    this.#saveIn(SAVE_AFTER_MS);
  }

  /** Stores now what came since. Never throws: what could not be stored is tried again. */
  flush(): Promise<void> {
    return this.#inTurn(() => this.#save());
  }

  /** Forgets everything in memory, and goes by what is stored. */
  async reload(): Promise<void> {
    await this.#inTurn(async () => {
      this.#unsaved.clear();
      this.#isRead = false;
      this.#options.book.clear(this.#options.nowMs());
      await this.#read();
    });
  }

  /** Stores what is left, once. */
  async close(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.flush();
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    return this.#turn.run("pins", act);
  }

  async #read(): Promise<void> {
    const { book, store, maxPins, warn } = this.#options;
    try {
      const named = new Set<string>();
      for await (const { traceId, pin } of store.records()) {
        named.add(traceId);
        if (book.stats().pins >= maxPins) {
          if (named.size === maxPins + 1)
            warn(`more than ${maxPins} traces are pinned; not all are read`, {});
          continue;
        }
        await this.#readOne(traceId, pin);
      }
      await store.sweep(named);
      this.#isRead = true;
      this.#isInTrouble = false;
    } catch (error) {
      this.#trouble("the pinned traces cannot be read; trying again", error);
      if (this.#isStopped) return;
      setTimeout(() => !this.#isStopped && !this.#isRead && this.open(), READ_AGAIN_MS).unref();
    }
  }

  /** One that is spoilt is no reason to have none of the others. */
  async #readOne(traceId: string, pin: Pin): Promise<void> {
    const { book, store, warn } = this.#options;
    try {
      const spans = await store.spansOf(traceId);
      book.restore(traceId, spans, pin);
      if (book.get(traceId)!.spans.size > spans.length) this.spansCame(traceId);
    } catch (error) {
      if (error instanceof ServiceError && error.code !== "NotFound") throw error;
      warn(`the pinned trace ${traceId} cannot be read`, error);
    }
  }

  #saveIn(ms: number): void {
    if (this.#isStopped) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#options.inGate(() => this.flush());
    }, ms).unref();
  }

  async #save(): Promise<void> {
    const { book, store } = this.#options;
    for (const traceId of [...this.#unsaved]) {
      const trace = book.get(traceId);
      this.#unsaved.delete(traceId);
      if (trace?.pin === undefined) continue;
      try {
        await store.putSpans(traceId, [...trace.spans.values()]);
        this.#isInTrouble = false;
      } catch (error) {
        this.#unsaved.add(traceId);
        this.#trouble("later spans of pinned traces cannot be stored; trying again", error);
        this.#saveIn(SAVE_AGAIN_MS);
        return;
      }
    }
  }

  #trouble(what: string, error: unknown): void {
    if (!this.#isInTrouble) this.#options.warn(what, error);
    this.#isInTrouble = true;
  }

  #requireRead(): void {
    if (!this.#isRead)
      throw new ServiceError("ServiceUnavailable", "The pinned traces have not been read from storage yet.");
  }

  #requireRoom(bytes: number): void {
    const { book, maxPins, maxPinBytes } = this.#options;
    if (book.stats().pins >= maxPins)
      throw new ServiceError("LimitExceeded", `${maxPins} traces are pinned, as many as may be; unpin one.`);
    if (bytes > maxPinBytes) {
      const message = `The trace has ${bytes} bytes of spans; one that is pinned may have ${maxPinBytes}.`;
      throw new ServiceError("LimitExceeded", message);
    }
  }
}
