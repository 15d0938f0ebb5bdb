import { type KeyValueStore, parseStored } from "@keymesh/storage";
import type { AccessKeyUse } from "../domain/entities.ts";
import { accessKeyUseKey } from "./entity-keys.ts";
import { putOf } from "./entity-store.ts";

/** A use is written at most this often per access key, in milliseconds. */
const writeEveryMs = 60_000;
const maxRemembered = 10_000;

/**
 * When access keys were last seen. Doors check most signatures themselves and come to identity for a new session every quarter of
 * an hour, so it is known to that precision, as in IAM.
 */
export class AccessKeyUses {
  readonly #kv: Pick<KeyValueStore, "get" | "write">;
  readonly #writtenMs = new Map<string, number>();

  constructor(kv: Pick<KeyValueStore, "get" | "write">) {
    this.#kv = kv;
  }

  /** Notes a use; nobody waits for it, and one that could not be written is lost. */
  note(accessKeyId: string, use: AccessKeyUse): void {
    const written = this.#writtenMs.get(accessKeyId);
    if (written !== undefined && use.lastUsedMs - written < writeEveryMs) return;
    if (this.#writtenMs.size >= maxRemembered) this.#writtenMs.clear();
    this.#writtenMs.set(accessKeyId, use.lastUsedMs);
    this.#kv.write([putOf(accessKeyUseKey(accessKeyId), use)]).catch(() => {
      this.#writtenMs.delete(accessKeyId);
    });
  }

  /** The next use of each is written, whenever the last one was. */
  forget(): void {
    this.#writtenMs.clear();
  }

  async lastOf(accessKeyId: string): Promise<AccessKeyUse | undefined> {
    const entry = await this.#kv.get(accessKeyUseKey(accessKeyId));
    return entry && parseStored<AccessKeyUse>(entry.value);
  }
}
