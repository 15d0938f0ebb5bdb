import { ServiceError } from "@keymesh/errors";
import type { Entry } from "@keymesh/storage";
import { keyRange } from "../../key-range.ts";
import type { RedisClient } from "./client.ts";
import { SCAN_SCRIPT } from "./scripts.ts";
import type { WriteGroup } from "./write-groups.ts";

/** One write of a batch; `check` only holds the batch to a version. */
export type SpaceWrite =
  | { readonly put: string; readonly value: Buffer; readonly ifVersion?: number | undefined }
  | { readonly delete: string; readonly ifVersion?: number | undefined }
  | { readonly check: string; readonly ifVersion: number };

/** Bytes of values in one answer of a page or of many keys, by and large. */
const MAX_ANSWER_BYTES = 4 * 1_048_576;
/** Values can have 1 MiB each: so many keys are asked for at a time. */
const MAX_KEYS_PER_ANSWER = 32;

/**
 * An ordered map of keys to versioned bytes in Redis: a hash of values, a sorted set of keys, and the last version given. All
 * three carry the namespace as hash tag, so that in a Cluster any batch of a namespace is one script on one node.
 */
export class Space {
  readonly #client: RedisClient;
  readonly #group: WriteGroup;
  readonly #values: string;
  readonly #order: string;
  readonly #last: string;
  /** The channel its changes are told on; undefined: nowhere. */
  readonly channel: string | undefined;

  constructor(
    client: RedisClient,
    group: WriteGroup,
    { namespace, name, isWatched }: { namespace: string; name: string; isWatched: boolean },
  ) {
    const at = (part: string) => `keymesh:{${namespace}}:${name}:${part}`;
    this.#client = client;
    this.#group = group;
    this.#values = at("values");
    this.#order = at("order");
    this.#last = at("last");
    this.channel = isWatched ? at("changes") : undefined;
  }

  async get(key: string): Promise<Entry | undefined> {
    const found = await this.#client.run("read", (redis) => redis.hgetBuffer(this.#values, key));
    return found ? toEntry(key, found) : undefined;
  }

  async getMany(keys: readonly string[]): Promise<(Entry | undefined)[]> {
    const entries: (Entry | undefined)[] = [];
    for (let at = 0; at < keys.length; at += MAX_KEYS_PER_ANSWER) {
      const some = keys.slice(at, at + MAX_KEYS_PER_ANSWER);
      const found = await this.#client.run("read", (redis) => redis.hmgetBuffer(this.#values, ...some));
      for (const [i, value] of found.entries()) entries.push(value ? toEntry(some[i]!, value) : undefined);
    }
    return entries;
  }

  /** One page in the order of the keys' bytes; `after` as in the storage contract. */
  async scan(
    prefix: string,
    { after, limit, isReverse = false }: { after?: string | undefined; limit: number; isReverse?: boolean },
  ): Promise<Entry[]> {
    const entries: Entry[] = [];
    for (let from = after; ; ) {
      const [low, high] = lexRange(prefix, from, isReverse);
      const call = [2, this.#values, this.#order, low, high, limit - entries.length] as const;
      const page = await this.#client.run("read", (redis) =>
        redis
          .callBuffer("EVALSHA", SCAN_SCRIPT.sha, ...call, isReverse ? "R" : "F", MAX_ANSWER_BYTES)
          .catch((error: Error) => {
            if (!error.message.startsWith("NOSCRIPT")) throw error;
            return redis.callBuffer(
              "EVAL",
              SCAN_SCRIPT.text,
              ...call,
              isReverse ? "R" : "F",
              MAX_ANSWER_BYTES,
            );
          }),
      );
      const [isCutShort, ...pairs] = page as [number, ...Buffer[]];
      for (let i = 0; i < pairs.length; i += 2) entries.push(toEntry(pairs[i]!.toString(), pairs[i + 1]!));
      if (isCutShort === 0 || entries.length >= limit) return entries;
      from = entries.at(-1)!.key;
    }
  }

  /** The keys of one page, without their values. */
  async keys(prefix: string, after: string | undefined, limit: number): Promise<string[]> {
    const [low, high] = lexRange(prefix, after, false);
    const found = await this.#client.run("read", (redis) =>
      redis.zrangeBuffer(this.#order, low, high, "BYLEX", "LIMIT", 0, limit),
    );
    return found.map(String);
  }

  /**
   * All or nothing, durable when it resolves; the versions of the puts in order, 0 for the others.
   * @throws ServiceError ConditionFailed | ServiceUnavailable
   */
  async write(writes: readonly SpaceWrite[]): Promise<number[]> {
    const args: (string | Buffer)[] = [this.#values, this.#order, this.#last, this.channel ?? ""];
    for (const write of writes) {
      const wanted = write.ifVersion === undefined ? "" : String(write.ifVersion);
      if ("put" in write) args.push("p", write.put, write.value, wanted);
      else if ("delete" in write) args.push("d", write.delete, "", wanted);
      else args.push("c", write.check, "", wanted);
    }
    const [isDone, number] = await this.#group.write(args);
    if (isDone) return writes.map((write, i) => ("put" in write ? number + i : 0));
    throw new ServiceError("ConditionFailed", `${keyOf(writes[number]!)} does not have the version wanted`);
  }

  /** The last version given; 0 when there is none. */
  async lastVersion(): Promise<number> {
    return Number((await this.#client.run("read", (redis) => redis.get(this.#last))) ?? 0);
  }
}

function keyOf(write: SpaceWrite): string {
  if ("put" in write) return write.put;
  return "delete" in write ? write.delete : write.check;
}

function toEntry(key: string, stored: Buffer): Entry {
  const space = stored.indexOf(0x20);
  return { key, value: stored.subarray(space + 1), version: Number(stored.toString("latin1", 0, space)) };
}

/** The keys under a prefix as ZRANGE BYLEX takes them. */
function lexRange(prefix: string, after: string | undefined, isReverse: boolean): [Buffer, Buffer] {
  const { low, includesLow, high } = keyRange(prefix, after, isReverse);
  return [
    Buffer.concat([Buffer.from(includesLow ? "[" : "("), low]),
    Buffer.concat([Buffer.from("("), high]),
  ];
}
