import { ServiceError } from "@keymesh/errors";
import type { KeyValueStore, Write } from "@keymesh/storage";
import type { KeyRecord } from "../domain/keys/key-record.ts";
import { limits } from "../domain/limits.ts";
import { keyCountPath, keysPrefix } from "./layout.ts";
import { decodeRecord } from "./records.ts";
import type { StoredKeys } from "./stored-keys.ts";

/** Changes written in one batch; each is at most some 50 KB in a few records. */
const maxChanges = 16;
const keysPerPage = 1_000;

/** Whose keys are counted: customer managed keys of an account in a Region. */
type Account = Pick<KeyRecord, "region" | "accountId">;

interface Change {
  readonly step: 1 | -1;
  readonly writes: readonly Write[];
  resolve(): void;
  reject(reason: unknown): void;
}

/**
 * How many customer managed keys an account has in a Region, for its quota; counted in the very batch that makes or deletes one.
 * Changes that come while another is written go together in the next batch, so that the count holds up nobody.
 */
export class KeyCounts {
  readonly #kv: KeyValueStore;
  readonly #keys: StoredKeys;
  readonly #waiting = new Map<string, Change[]>();

  constructor(kv: KeyValueStore, keys: StoredKeys) {
    this.#kv = kv;
    this.#keys = keys;
  }

  /**
   * Writes the batch that makes a key exist, counted. AWS managed keys do not count.
   * @throws ServiceError LimitExceededException beyond 100,000; ConditionFailed when something in it was changed by another
   */
  async add(key: KeyRecord, writes: readonly Write[]): Promise<void> {
    await this.#change(key, 1, writes);
  }

  /** Writes the batch that makes a key go, counted. @throws ServiceError ConditionFailed */
  async remove(key: KeyRecord, writes: readonly Write[]): Promise<void> {
    await this.#change(key, -1, writes);
  }

  async #change(key: KeyRecord, step: 1 | -1, writes: readonly Write[]): Promise<void> {
    if (key.manager === "AWS") return await this.#keys.write(writes);
    const path = keyCountPath(key.region, key.accountId);
    const waiting = this.#waiting.get(path);
    return await new Promise((resolve, reject) => {
      const change = { step, writes, resolve, reject };
      if (waiting !== undefined) waiting.push(change);
      else {
        this.#waiting.set(path, [change]);
        void this.#drain(key, path);
      }
    });
  }

  async #drain(account: Account, path: string): Promise<void> {
    const waiting = this.#waiting.get(path)!;
    while (waiting.length > 0) await this.#write(account, waiting.splice(0, maxChanges));
    this.#waiting.delete(path);
  }

  /** One batch; when it fails, each change by itself, so that only those fail that cannot be. */
  async #write(account: Account, changes: readonly Change[]): Promise<void> {
    let accepted: Change[] = [];
    try {
      const path = keyCountPath(account.region, account.accountId);
      const entry = await this.#kv.get(path);
      let count = entry ? Number(entry.value.toString()) : await this.#countAll(account);
      accepted = changes.filter(({ step, reject }) => {
        const isOver = step > 0 && count >= limits.maxKeysPerRegion;
        if (isOver) reject(tooMany());
        else count += step;
        return !isOver;
      });
      if (accepted.length === 0) return;
      const value = Buffer.from(String(Math.max(0, count)));
      const writes = accepted.flatMap((change) => change.writes);
      await this.#keys.write([...writes, { put: path, value, ifVersion: entry?.version ?? 0 }]);
      for (const { resolve } of accepted) resolve();
    } catch (error) {
      if (accepted.length > 1) for (const change of accepted) await this.#write(account, [change]);
      else for (const { reject } of changes) reject(error);
    }
  }

  /** For a store from before there was a count. */
  async #countAll({ region, accountId }: Account): Promise<number> {
    const prefix = keysPrefix(region, accountId);
    let count = 0;
    let after: string | undefined;
    for (;;) {
      const page = await this.#kv.scan({ prefix, limit: keysPerPage, ...(after !== undefined && { after }) });
      for (const entry of page) if (decodeRecord<KeyRecord>(entry).value.manager !== "AWS") count += 1;
      if (page.length < keysPerPage) return count;
      after = page.at(-1)!.key;
    }
  }
}

function tooMany(): ServiceError {
  return new ServiceError(
    "LimitExceededException",
    `The account already has ${limits.maxKeysPerRegion} customer managed keys in this Region.`,
  );
}
