import type { Logger } from "@keymesh/runtime";
import type { RetirementRecord } from "../domain/records.ts";
import type { JsonStore } from "../store/json-store.ts";
import { allRetirements, retirementKey } from "../store/layout.ts";
import type { VolumeKeys } from "./volume-keys.ts";

const RETRY_MS = 5_000;

/**
 * Grants to be retired. Each is written down with the change that made it useless and crossed out when KMS has retired it, so
 * that a detach need not wait for a KMS that is away, and no grant outlives its attachment for good.
 */
export class Retirements {
  readonly #store: JsonStore;
  readonly #keys: VolumeKeys;
  readonly #log: Pick<Logger, "warn">;
  #timer: NodeJS.Timeout | undefined;

  constructor(store: JsonStore, keys: VolumeKeys, log: Pick<Logger, "warn">) {
    this.#store = store;
    this.#keys = keys;
    this.#log = log;
  }

  /** What to write beside a volume's change so that its grant is retired, sooner or later. */
  static entry(retirement: RetirementRecord): Readonly<Record<string, RetirementRecord>> {
    return { [retirementKey(retirement.grantId)]: retirement };
  }

  /** Tries now; what fails is tried again later. Never throws. */
  async retire(retirement: RetirementRecord): Promise<void> {
    try {
      await this.#keys.retire(retirement);
      await this.#store.remove(retirementKey(retirement.grantId));
    } catch (error) {
      this.#log.warn({ err: error, grantId: retirement.grantId }, "a grant is not retired yet; trying again");
      this.#schedule();
    }
  }

  /** Tries all that is written down. Never throws. */
  async drain(): Promise<void> {
    try {
      for (const retirement of await this.#store.all<RetirementRecord>(allRetirements))
        await this.retire(retirement);
    } catch (error) {
      this.#log.warn({ err: error }, "could not read which grants are to be retired");
      this.#schedule();
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.drain();
    }, RETRY_MS).unref();
  }
}
