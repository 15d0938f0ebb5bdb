import { setTimeout as sleep } from "node:timers/promises";
import { ServiceError } from "@keymesh/errors";
import { Trail, type trailV1 } from "@keymesh/proto";
import { connect, type TlsIdentity } from "@keymesh/rpc";

/** What of the trail a sender calls. */
export interface TrailRpc {
  append(request: trailV1.AppendRequest, options: { readonly deadlineMs: number }): Promise<unknown>;
  close(): void;
}

export interface DeliveryLimits {
  /** How long a record is tried before its call is refused, in milliseconds. */
  readonly giveUpAfterMs: number;
  /** How long one attempt may take, in milliseconds. */
  readonly attemptMs: number;
  readonly maxWaiting: number;
  readonly maxWaitingBytes: number;
}

const defaults: DeliveryLimits = {
  giveUpAfterMs: 5000,
  attemptMs: 2000,
  maxWaiting: 10_000,
  maxWaitingBytes: 64 * 1024 * 1024,
};
const firstPauseMs = 20;
const longestPauseMs = 500;
const passing: ReadonlySet<string> = new Set(["ServiceUnavailable", "DeadlineExceeded", "ResourceExhausted"]);

/** A connection to the trail on which all records that wait in a turn of the event loop go in one message. */
export function connectTrail(address: string, tls: TlsIdentity): TrailRpc {
  return connect(Trail, {
    address,
    server: "trail",
    tls,
    deadlineMs: defaults.attemptMs,
    batched: true,
  });
}

/** Brings records to the trail, again after it was away; holds only so many at a time. */
export class Delivery {
  readonly #rpc: TrailRpc;
  readonly #limits: DeliveryLimits;
  readonly #waiting = new Set<Promise<void>>();
  #waitingBytes = 0;

  constructor(rpc: TrailRpc, limits: Partial<DeliveryLimits> = {}) {
    this.#rpc = rpc;
    this.#limits = { ...defaults, ...limits };
  }

  /** Resolves when the record is durable. @throws ServiceError ServiceUnavailable */
  async deliver(request: trailV1.AppendRequest & { readonly record: Buffer }): Promise<void> {
    const { maxWaiting, maxWaitingBytes } = this.#limits;
    const bytes = request.record.length;
    if (this.#waiting.size >= maxWaiting || this.#waitingBytes + bytes > maxWaitingBytes) {
      throw notRecorded(new Error("too many records wait for the trail"));
    }
    const sending = this.#send(request);
    this.#waiting.add(sending);
    this.#waitingBytes += bytes;
    try {
      await sending;
    } finally {
      this.#waiting.delete(sending);
      this.#waitingBytes -= bytes;
    }
  }

  /** Waits for what is under way, then closes the connection. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#waiting);
    this.#rpc.close();
  }

  async #send(request: trailV1.AppendRequest): Promise<void> {
    const giveUpMs = performance.now() + this.#limits.giveUpAfterMs;
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      const leftMs = giveUpMs - performance.now();
      try {
        await this.#rpc.append(request, { deadlineMs: Math.min(leftMs, this.#limits.attemptMs) });
        return;
      } catch (error) {
        const isPassing = error instanceof ServiceError && passing.has(error.code);
        if (!isPassing || performance.now() + pauseMs >= giveUpMs) throw notRecorded(error);
      }
      await sleep(pauseMs);
    }
  }
}

function notRecorded(cause: unknown): ServiceError {
  return new ServiceError("ServiceUnavailable", "The call could not be recorded and was refused.", { cause });
}
