import type { KeyValueStore } from "@keymesh/storage";
import { deletionPath, deletionsPrefix } from "./layout.ts";
import { type DueDeletion, decodeRecord } from "./records.ts";

/** Most deletions taken in one round. */
const maxPerRound = 100;

/** Keys waiting for the end of their pending window, in the order of their time. Entries are written with the key record. */
export class DeletionQueue {
  readonly #kv: KeyValueStore;

  constructor(kv: KeyValueStore) {
    this.#kv = kv;
  }

  /** Those whose time has come, oldest first. */
  async due(nowMs: number): Promise<DueDeletion[]> {
    const entries = await this.#kv.scan({ prefix: deletionsPrefix, limit: maxPerRound });
    return entries
      .map((entry) => decodeRecord<DueDeletion>(entry).value)
      .filter((due) => due.dateMs <= nowMs);
  }

  /** Takes a finished one out. */
  async remove(due: DueDeletion): Promise<void> {
    await this.#kv.write([{ delete: deletionPath(due.dateMs, due) }]);
  }
}
