import { setTimeout as sleep } from "node:timers/promises";
import { ServiceError } from "@keymesh/errors";
import { type controlV1, StorageAdmin } from "@keymesh/proto";
import { connect, type TlsIdentity } from "@keymesh/rpc";
import { AdminError } from "../admin/admin-error.ts";

/** The largest states take minutes. */
const EXCHANGE_MS = 600_000;
const STREAMING = { deadlineMs: Number.POSITIVE_INFINITY };
const MESSAGE_BYTES = 1_048_576;
/** A storage service that was killed is up again soon, and completes what it was in the middle of. */
const COMEBACK_MS = 30_000;
const PAUSE_MS = 100;

type Origins = readonly controlV1.Origin[];

/** The storage's whole state, as the gateway captures and exchanges it. */
export class StateStorage {
  readonly #client;

  constructor(address: string, tls: TlsIdentity) {
    this.#client = connect(StorageAdmin, { address, server: "storage", tls, deadlineMs: EXCHANGE_MS });
  }

  /** Resolves when the moment is captured: from then on things may change. @throws ServiceError */
  async capture(
    about: { readonly origins: Origins; readonly version: string; readonly madeMs: number },
    signal: AbortSignal,
  ): Promise<AsyncIterable<Buffer>> {
    const request = { ...about, origins: [...about.origins] };
    const stream = this.#client.export(request, { ...STREAMING, signal });
    const messages = stream[Symbol.asyncIterator]();
    await messages.next();
    return (async function* () {
      try {
        for (let next = await messages.next(); !next.done; next = await messages.next())
          yield next.value.data;
      } finally {
        await messages.return?.();
      }
    })();
  }

  /** Lays a snapshot aside, checked to its end. @throws ServiceError InvalidInput | ConditionFailed */
  async stage(bytes: AsyncIterable<Buffer>, origins: Origins) {
    return await this.#client.stage(stageRequests(bytes, origins), STREAMING);
  }

  async discard(stage: string): Promise<void> {
    await this.#client.discard({ stage });
  }

  /** @throws AdminError Unavailable when nothing was changed, or nobody knows */
  async restore(stage: string): Promise<void> {
    await throughComeback(() => this.#client.restore({ stage }));
  }

  async clear(id: string): Promise<void> {
    await throughComeback(() => this.#client.clear({ id }));
  }

  close(): void {
    this.#client.close();
  }
}

async function* stageRequests(bytes: AsyncIterable<Buffer>, origins: Origins) {
  yield { origins: [...origins] };
  for await (const piece of bytes)
    for (let at = 0; at < piece.length; at += MESSAGE_BYTES)
      yield { data: piece.subarray(at, at + MESSAGE_BYTES) };
}

/** Asks again when the storage went away: it completes what it began, and answers when that is done. */
async function throughComeback(ask: () => Promise<unknown>): Promise<void> {
  for (const giveUpMs = performance.now() + COMEBACK_MS; ; ) {
    try {
      await ask();
      return;
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      if (error.code === "NotFound")
        throw new AdminError(
          "Unavailable",
          "The storage was started again before anything was changed; try again.",
        );
      if (error.code !== "ServiceUnavailable" || performance.now() > giveUpMs) throw error;
      await sleep(PAUSE_MS);
    }
  }
}
