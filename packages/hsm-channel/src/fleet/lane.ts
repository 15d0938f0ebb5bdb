import { randomBytes } from "node:crypto";
import { deriveFrameKeys, type FrameKeys, streamNonceBytes } from "../session/frame-keys.ts";
import type { HostSession } from "../session/host-end.ts";
import type { FromHsm, HsmLink, ToHsm } from "./link.ts";
import { Outbox } from "./outbox.ts";

/** The stream was cut: what was under way on it has no answer. */
export class LaneDown extends Error {}

/** One open stream: its id, and for each session its frame keys and the last sequence number used. */
export interface LaneStream {
  /** Host nonce ‖ HSM nonce. */
  readonly id: Buffer;
  /** The HSM's own name. */
  readonly hsmName: string;
  keysOf(session: HostSession): { readonly keys: FrameKeys; sequence: number };
}

interface Exchange {
  readonly resolve: (message: FromHsm) => void;
  readonly reject: (error: Error) => void;
  /** By `performance.now()`: unanswered then, the HSM is taken for lost. */
  readonly dueMs: number;
}

export interface LaneEvents {
  onOpen(): void;
  onDown(reason: string): void;
}

const firstBackOffMs = 25;
const maxBackOffMs = 1_000;
/** An HSM that takes the connection but says nothing is tried again after this long. */
const openTimeoutMs = 3_000;
/** How long a message may stay unanswered, unless its sender says otherwise. */
const defaultPatienceMs = 2_000;

/**
 * The long-lived stream to one HSM. It is opened again, with back-off, whenever it ends; every message is answered by exactly
 * one, which bears its number. Nothing it does ever throws outside {@link Lane.exchange}.
 */
export class Lane {
  readonly address: string;
  stream: LaneStream | undefined;
  readonly #link: HsmLink;
  readonly #events: LaneEvents;
  readonly #stopped = new AbortController();
  readonly #exchanges = new Map<number, Exchange>();
  #lastExchange = 0;
  #outbox: Outbox<ToHsm> | undefined;
  #current: AbortController | undefined;
  #name: string;

  constructor(address: string, link: HsmLink, events: LaneEvents) {
    this.address = address;
    this.#name = address;
    this.#link = link;
    this.#events = events;
    void this.#run();
  }

  /** The HSM's name, once it has told it; before, its address. */
  get name(): string {
    return this.#name;
  }

  /** Sends a message and waits for its answer. @throws LaneDown when the stream is or gets cut. */
  exchange(message: ToHsm, patienceMs = defaultPatienceMs): Promise<FromHsm> {
    const outbox = this.#outbox;
    if (!outbox || !this.stream) return Promise.reject(new LaneDown("not connected"));
    return new Promise((resolve, reject) => {
      const exchange = (this.#lastExchange + 1) >>> 0;
      this.#lastExchange = exchange;
      this.#exchanges.set(exchange, { resolve, reject, dueMs: performance.now() + patienceMs });
      outbox.push({ ...message, exchange });
    });
  }

  /** Whether an answer is overdue. */
  isStalled(nowMs: number): boolean {
    for (const { dueMs } of this.#exchanges.values()) if (nowMs > dueMs) return true;
    return false;
  }

  /** Cuts the stream; it is opened again. */
  cut(): void {
    this.#current?.abort();
  }

  /** The road to the HSM. */
  get link(): HsmLink {
    return this.#link;
  }

  stop(): void {
    this.#stopped.abort();
    this.cut();
    this.#link.close();
  }

  async #run(): Promise<void> {
    let backOffMs = firstBackOffMs;
    while (!this.#stopped.signal.aborted) {
      const reason = await this.#serveOne();
      const wasOpen = this.stream !== undefined;
      this.#fail(reason);
      if (this.#stopped.signal.aborted) return;
      if (wasOpen) {
        backOffMs = firstBackOffMs;
        this.#events.onDown(reason);
      }
      await sleep(backOffMs * (0.5 + Math.random()), this.#stopped.signal);
      backOffMs = Math.min(backOffMs * 2, maxBackOffMs);
    }
  }

  /** One stream from its opening to its end; answers why it ended. */
  async #serveOne(): Promise<string> {
    const current = new AbortController();
    const outbox = new Outbox<ToHsm>();
    this.#current = current;
    this.#outbox = outbox;
    const hostNonce = randomBytes(streamNonceBytes);
    outbox.push({ open: { hostNonce } });
    const openTimer = setTimeout(() => {
      if (!this.stream) current.abort();
    }, openTimeoutMs);
    try {
      for await (const message of this.#link.open(outbox, current.signal)) {
        if (current.signal.aborted) return "cut";
        if (!this.stream) this.#opened(message, hostNonce);
        else if (!this.#answered(message)) return "answered what nobody asked";
      }
      return "ended by the HSM";
    } catch (error) {
      return error instanceof Error ? error.message : "failed";
    } finally {
      clearTimeout(openTimer);
      outbox.end();
    }
  }

  #opened(message: FromHsm, hostNonce: Buffer): void {
    const { opened } = message;
    if (opened?.hsmNonce.length !== streamNonceBytes) throw new LaneDown("did not open the stream as agreed");
    this.#name = opened.hsmName;
    this.stream = newStream(Buffer.concat([hostNonce, opened.hsmNonce]), opened.hsmName);
    this.#events.onOpen();
  }

  #answered(message: FromHsm): boolean {
    const exchange = this.#exchanges.get(message.exchange);
    this.#exchanges.delete(message.exchange);
    exchange?.resolve(message);
    return exchange !== undefined;
  }

  #fail(reason: string): void {
    this.stream = undefined;
    this.#outbox = undefined;
    const cut = [...this.#exchanges.values()];
    this.#exchanges.clear();
    for (const exchange of cut) exchange.reject(new LaneDown(reason));
  }
}

function newStream(id: Buffer, hsmName: string): LaneStream {
  const known = new WeakMap<HostSession, { readonly keys: FrameKeys; sequence: number }>();
  return {
    id,
    hsmName,
    keysOf(session) {
      let entry = known.get(session);
      if (!entry) {
        entry = { keys: session.sessionKey.use((key) => deriveFrameKeys(key, id)), sequence: 0 };
        known.set(session, entry);
      }
      return entry;
    },
  };
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done, { once: true });
  });
}
