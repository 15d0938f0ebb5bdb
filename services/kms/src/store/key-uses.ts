import { parseKmsKeyArn } from "@keymesh/envelope";
import type { KeyValueStore, Write } from "@keymesh/storage";
import type { KeyName } from "../domain/due.ts";
import { arnOf } from "../domain/keys/key-record.ts";
import { usePath } from "./layout.ts";
import { decodeRecord, encodeRecord } from "./records.ts";

/** The last time a key was used in a cryptographic operation that succeeded. */
export interface KeyUse {
  readonly operation: string;
  readonly timeMs: number;
  readonly requestId: string;
  /** Of the record in the trail of the key's own account. */
  readonly eventId: string;
}

/** Well below what storage takes in one batch. */
const maxWritesPerBatch = 500;

/**
 * When each key was last used. Kept in memory and written behind, a record per key and flush however often it was used, so that
 * a call pays for one map entry. What a killed process had not written yet, seconds at most, is lost; so AWS has it within an
 * hour. Of several KMS processes the last to write wins, which is seconds off too.
 */
export class KeyUses {
  readonly #kv: KeyValueStore;
  /** By key ARN. */
  #unwritten = new Map<string, KeyUse>();

  constructor(kv: KeyValueStore) {
    this.#kv = kv;
  }

  /** Notes a use; the same key's next one replaces it. */
  note(keyArn: string, use: KeyUse): void {
    this.#unwritten.set(keyArn, use);
  }

  /** Drops what is noted and not written yet: of one account's keys, or of all. */
  forget(accountId: string | undefined): void {
    for (const arn of this.#unwritten.keys())
      if (accountId === undefined || parseKmsKeyArn(arn)?.accountId === accountId)
        this.#unwritten.delete(arn);
  }

  /** Undefined for a key that was never used. */
  async find(key: KeyName): Promise<KeyUse | undefined> {
    const entry = await this.#kv.get(usePath(key));
    const stored = entry && decodeRecord<KeyUse>(entry).value;
    const noted = this.#unwritten.get(arnOf(key));
    if (stored === undefined || noted === undefined) return noted ?? stored;
    return noted.timeMs >= stored.timeMs ? noted : stored;
  }

  /** Writes what was noted; what storage does not take is noted still. */
  async flush(): Promise<void> {
    const noted = this.#unwritten;
    if (noted.size === 0) return;
    this.#unwritten = new Map();
    const writes = [...noted].flatMap(([arn, use]) => writeOf(arn, use));
    try {
      for (let i = 0; i < writes.length; i += maxWritesPerBatch) {
        await this.#kv.write(writes.slice(i, i + maxWritesPerBatch));
      }
    } catch (error) {
      for (const [arn, use] of noted) if (!this.#unwritten.has(arn)) this.#unwritten.set(arn, use);
      throw error;
    }
  }

  /** Flushes again and again until `signal` aborts, each time within `around`. */
  writeBehind(
    everyMs: number,
    signal: AbortSignal,
    onFailure: (error: unknown) => void,
    around: (act: () => Promise<void>) => Promise<void> = (act) => act(),
  ): void {
    let isRunning = false;
    const timer = setInterval(async () => {
      if (isRunning) return;
      isRunning = true;
      await around(() => this.flush()).catch(onFailure);
      isRunning = false;
    }, everyMs);
    timer.unref();
    signal.addEventListener("abort", () => clearInterval(timer), { once: true });
  }
}

function writeOf(keyArn: string, use: KeyUse): Write[] {
  const key = parseKmsKeyArn(keyArn);
  return key === undefined ? [] : [{ put: usePath(key), value: encodeRecord(use) }];
}
