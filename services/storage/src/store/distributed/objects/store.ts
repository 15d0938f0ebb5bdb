import { setTimeout as sleep } from "node:timers/promises";
import { ConfigError } from "@keymesh/runtime";
import { Client } from "minio";
import { objectFailure, unavailable } from "./failures.ts";
import { objectTransport } from "./transport.ts";

/** Where the S3-compatible store is and who we are there. */
export interface ObjectStoreAddress {
  readonly endpoint: URL;
  readonly bucket: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** While the store is away, a short call tries this long. */
const SHORT_LIMIT_MS = 5_000;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;
/** Between pieces of an answer that we wait for. */
const PIECE_LIMIT_MS = 10_000;

/**
 * Objects that are written once, whole, and never changed: nothing more is asked of the store than PUT, ranged GET, DELETE and
 * a listing, and every call may be sent again.
 */
export class ObjectStore {
  readonly #client: Client;
  readonly #bucket: string;
  readonly #region: string;
  readonly #close: () => void;

  constructor({ endpoint, bucket, region, accessKey, secretKey }: ObjectStoreAddress) {
    const useSSL = endpoint.protocol === "https:";
    const { agent, transport } = objectTransport(useSSL);
    this.#bucket = bucket;
    this.#region = region;
    this.#close = () => agent.destroy();
    this.#client = new Client({
      endPoint: endpoint.hostname.replace(/^\[|\]$/g, ""),
      port: Number(endpoint.port) || (useSSL ? 443 : 80),
      useSSL,
      accessKey,
      secretKey,
      region,
      transport: transport as never,
      transportAgent: agent,
      retryOptions: { disableRetry: true },
    });
  }

  /** Makes the bucket if it is missing. @throws ConfigError in one line */
  async prepare(limitMs: number): Promise<void> {
    try {
      const exists = await this.#insist(limitMs, () => this.#client.bucketExists(this.#bucket));
      if (!exists) await this.#makeBucket();
    } catch (error) {
      const { code, message } = ((error as Error).cause ?? error) as { code?: string; message: string };
      throw new ConfigError(
        `KEYMESH_S3_ENDPOINT: bucket ${this.#bucket} can't be used (${code || message.split("\n")[0]})`,
        { cause: error },
      );
    }
  }

  /** Durable, as far as the store promises it, when it resolves. `limitMs`: how long to try while the store is away. */
  async put(name: string, bytes: Buffer, limitMs = SHORT_LIMIT_MS): Promise<void> {
    await this.#insist(limitMs, () => this.#client.putObject(this.#bucket, name, bytes, bytes.length));
  }

  /**
   * Bytes [start, end) of an object; goes on where it was when a connection breaks.
   * @throws MissingObject when there is none
   */
  async *get(name: string, start: number, end: number): AsyncGenerator<Buffer> {
    let at = start;
    let deadline = performance.now() + SHORT_LIMIT_MS;
    let pauseMs = FIRST_PAUSE_MS;
    while (at < end) {
      try {
        const answer = await this.#client.getPartialObject(this.#bucket, name, at, end - at);
        try {
          for await (const piece of inTime<Buffer>(answer)) {
            at += piece.length;
            deadline = performance.now() + SHORT_LIMIT_MS;
            pauseMs = FIRST_PAUSE_MS;
            yield piece;
          }
        } finally {
          answer.destroy();
        }
        if (at < end) throw Object.assign(new Error("the answer was cut short"), { code: "ECONNRESET" });
      } catch (error) {
        const failure = objectFailure(error);
        if (failure === "missing") throw new MissingObject(name);
        if (failure === "refused" || performance.now() + pauseMs > deadline) throw unavailable(error);
        await sleep(pauseMs);
        pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
      }
    }
  }

  /** Idempotent. */
  async remove(name: string): Promise<void> {
    await this.#insist(SHORT_LIMIT_MS, () => this.#client.removeObject(this.#bucket, name)).catch((error) => {
      if (objectFailure((error as Error).cause) !== "missing") throw error;
    });
  }

  /** All names under a prefix. */
  async list(prefix: string): Promise<string[]> {
    return this.#insist(SHORT_LIMIT_MS, async () => {
      const names: string[] = [];
      for await (const { name } of this.#client.listObjectsV2(this.#bucket, prefix, true))
        if (name !== undefined) names.push(name);
      return names;
    });
  }

  close(): void {
    this.#close();
  }

  async #makeBucket(): Promise<void> {
    try {
      await this.#client.makeBucket(this.#bucket, this.#region);
    } catch (error) {
      // Another replica was faster.
      if ((error as { code?: string }).code !== "BucketAlreadyOwnedByYou") throw error;
    }
  }

  /** Tries again while the store is away. @throws ServiceError ServiceUnavailable */
  async #insist<T>(limitMs: number, act: () => Promise<T>): Promise<T> {
    const deadline = performance.now() + limitMs;
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      try {
        return await act();
      } catch (error) {
        if (objectFailure(error) !== "away" || performance.now() + pauseMs > deadline)
          throw unavailable(error);
        await sleep(pauseMs);
      }
    }
  }
}

/** What is thrown for an object that is not there. */
export class MissingObject extends Error {
  constructor(name: string) {
    super(`no object ${name}`);
  }
}

/** The pieces of an answer; a store that stops sending while we wait is given up. */
async function* inTime<T>(pieces: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = pieces[Symbol.asyncIterator]();
  for (;;) {
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(
      () => late.reject(Object.assign(new Error("the object store stopped sending"), { code: "ETIMEDOUT" })),
      PIECE_LIMIT_MS,
    );
    const next = await Promise.race([iterator.next(), late.promise]).finally(() => clearTimeout(timer));
    if (next.done) return;
    yield next.value;
  }
}
