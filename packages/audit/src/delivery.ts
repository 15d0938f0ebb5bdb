import { setTimeout as sleep } from "node:timers/promises";
import { isErrorCode, ServiceError } from "@keymesh/errors";
import { currentSpan } from "@keymesh/flow";
import { Trail, type trailV1 } from "@keymesh/proto";
import { connect, type TlsIdentity } from "@keymesh/rpc";

/** What of the trail a sender calls. */
export interface TrailRpc {
  append(
    request: trailV1.AppendRequest,
    options: { readonly deadlineMs: number },
  ): Promise<{ readonly refused: readonly trailV1.RefusedRecord__Output[] }>;
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
const maxRequestRecords = 500;
const maxRequestBytes = 4 * 1024 * 1024;
/** While four requests are under way, what comes waits and goes together: the busier, the larger the requests. */
const maxRequests = 4;
/** So many records leave at once, not at the end of the turn: the trail works while the service goes on. */
const eagerRecords = 8;
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

/** A record on its way. */
interface Waiting {
  readonly record: NewRecord;
  readonly giveUpMs: number;
  resolve(): void;
  reject(error: ServiceError): void;
}

type NewRecord = trailV1.NewRecord & { readonly record: Buffer };

/** Brings records to the trail, many in a request, again after it was away; holds only so many at a time. */
export class Delivery {
  readonly #rpc: TrailRpc;
  readonly #limits: DeliveryLimits;
  #queue: Waiting[] = [];
  #requests = 0;
  #waiting = 0;
  #waitingBytes = 0;
  #isFlushScheduled = false;
  #whenEmpty: (() => void) | undefined;

  constructor(rpc: TrailRpc, limits: Partial<DeliveryLimits> = {}) {
    this.#rpc = rpc;
    this.#limits = { ...defaults, ...limits };
  }

  /** Resolves when the record is durable. @throws ServiceError ServiceUnavailable */
  deliver(record: NewRecord): Promise<void> {
    const { maxWaiting, maxWaitingBytes, giveUpAfterMs } = this.#limits;
    if (this.#waiting >= maxWaiting || this.#waitingBytes + record.record.length > maxWaitingBytes) {
      return Promise.reject(notRecorded(new Error("too many records wait for the trail")));
    }
    this.#waiting += 1;
    this.#waitingBytes += record.record.length;
    return new Promise((resolve, reject) => {
      const waiting = { record, giveUpMs: performance.now() + giveUpAfterMs, resolve, reject };
      // A traced call goes by itself, in its own trace: the picture shows its record and nobody else's.
      if (currentSpan()) void this.#send([waiting]);
      else {
        this.#queue.push(waiting);
        if (this.#queue.length >= eagerRecords && this.#requests < maxRequests) this.#sendNext();
        else this.#scheduleFlush();
      }
    });
  }

  /** Waits for what is under way, then closes the connection. */
  async close(): Promise<void> {
    if (this.#waiting > 0) await new Promise<void>((resolve) => (this.#whenEmpty = resolve));
    this.#rpc.close();
  }

  #scheduleFlush(): void {
    if (this.#isFlushScheduled || this.#requests >= maxRequests) return;
    this.#isFlushScheduled = true;
    setImmediate(() => {
      this.#isFlushScheduled = false;
      while (this.#queue.length > 0 && this.#requests < maxRequests) this.#sendNext();
    });
  }

  #sendNext(): void {
    let bytes = 0;
    let count = 0;
    for (const { record } of this.#queue) {
      if (count === maxRequestRecords || (count > 0 && bytes + record.record.length > maxRequestBytes)) break;
      bytes += record.record.length;
      count += 1;
    }
    const batch = this.#queue.slice(0, count);
    this.#queue = this.#queue.slice(count);
    this.#requests += 1;
    void this.#send(batch).finally(() => {
      this.#requests -= 1;
      if (this.#queue.length > 0) this.#scheduleFlush();
    });
  }

  /** Sends until the trail has said something of every record, or until their time is up. Never throws. */
  async #send(batch: readonly Waiting[]): Promise<void> {
    let open = batch;
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      const leftMs = Math.max(...open.map(({ giveUpMs }) => giveUpMs)) - performance.now();
      try {
        const deadlineMs = Math.max(1, Math.min(leftMs, this.#limits.attemptMs));
        const { refused } = await this.#rpc.append(
          { records: open.map(({ record }) => record) },
          { deadlineMs },
        );
        this.#settle(open, refused);
        return;
      } catch (error) {
        const isPassing = error instanceof ServiceError && passing.has(error.code);
        const resumeMs = performance.now() + pauseMs;
        const isOver = ({ giveUpMs }: Waiting) => !isPassing || resumeMs >= giveUpMs;
        for (const waiting of open.filter(isOver)) this.#fail(waiting, notRecorded(error));
        open = open.filter((waiting) => !isOver(waiting));
        if (open.length === 0) return;
      }
      await sleep(pauseMs);
    }
  }

  #settle(batch: readonly Waiting[], refused: readonly trailV1.RefusedRecord__Output[]): void {
    const refusals = new Map(refused.map(({ index, code, message }) => [index, { code, message }]));
    batch.forEach((waiting, index) => {
      const refusal = refusals.get(index);
      if (!refusal) {
        this.#forget(waiting);
        waiting.resolve();
        return;
      }
      const code = isErrorCode(refusal.code) ? refusal.code : "InternalFailure";
      this.#fail(waiting, notRecorded(new ServiceError(code, refusal.message)));
    });
  }

  #fail(waiting: Waiting, error: ServiceError): void {
    this.#forget(waiting);
    waiting.reject(error);
  }

  #forget({ record }: Waiting): void {
    this.#waiting -= 1;
    this.#waitingBytes -= record.record.length;
    if (this.#waiting === 0) this.#whenEmpty?.();
  }
}

function notRecorded(cause: unknown): ServiceError {
  return new ServiceError("ServiceUnavailable", "The call could not be recorded and was refused.", { cause });
}
