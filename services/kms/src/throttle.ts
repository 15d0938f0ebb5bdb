import { ServiceError } from "@keymesh/errors";
import type { Caller } from "./domain/caller.ts";
import type { KeyRecord } from "./domain/keys/key-record.ts";
import {
  defaultRate,
  keyQuota,
  keyStoreOf,
  operationCharges,
  type QuotaName,
} from "./domain/quotas/request-quotas.ts";
import { TokenBuckets } from "./domain/quotas/token-buckets.ts";

/** Accounts × Regions × quotas in use within one second; some 100 bytes each. */
const maxBuckets = 100_000;

/** Who calls, and when. */
interface Counted {
  readonly caller: Caller;
  readonly timeMs: number;
}

/**
 * Holds accounts to their request quotas (Developer Guide, Request quotas): per account and Region, the caller's, not the key
 * owner's, whoever calls for it. What AWS services do for themselves counts for nobody. Each replica counts by itself and allows its
 * share of a quota, as if calls were spread evenly: none has to ask another before it answers.
 */
export class Throttle {
  readonly #buckets = new TokenBuckets(maxBuckets);
  readonly #rates: ReadonlyMap<QuotaName, number>;
  readonly #replicas: () => number;

  /** `rates` in requests per second, in place of the documented ones; `replicas`: how many processes share them. */
  constructor(rates: ReadonlyMap<QuotaName, number>, replicas: () => number = () => 1) {
    this.#rates = rates;
    this.#replicas = replicas;
  }

  /** Everybody begins anew. */
  forget(): void {
    this.#buckets.clear();
  }

  /** Counts a call before anything is looked up. @throws ServiceError ThrottlingException */
  chargeOperation({ caller, timeMs }: Counted, operation: string, request: object): void {
    if (isForItself(caller)) return;
    for (const { quota, region, requests } of operationCharges(operation, caller.region, request)) {
      this.#take(caller.principal.accountId, quota, region, requests, timeMs);
    }
  }

  /**
   * Counts the use of a key by a cryptographic operation; `dataKeyPairSpec` is that of GenerateDataKeyPair.
   * @throws ServiceError ThrottlingException
   */
  chargeKey({ caller, timeMs }: Counted, action: string, key: KeyRecord, dataKeyPairSpec?: unknown): void {
    const quota = keyQuota(action, key.keySpec, String(dataKeyPairSpec ?? ""));
    if (quota === undefined || isForItself(caller)) return;
    this.#take(caller.principal.accountId, quota, caller.region, 1, timeMs);
    const storeId = keyStoreOf(key);
    if (storeId !== undefined) this.#take(storeId, "CustomKeyStore", caller.region, 1, timeMs);
  }

  #take(owner: string, quota: QuotaName, region: string, requests: number, nowMs: number): void {
    const rate = this.#rates.get(quota) ?? defaultRate(quota, region);
    if (rate === undefined) return;
    const share = rate / this.#replicas();
    if (this.#buckets.take(`${owner}/${region}/${quota}`, share, requests, nowMs)) return;
    throw new ServiceError(
      "ThrottlingException",
      "You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls.",
    );
  }
}

function isForItself({ principal }: Caller): boolean {
  return principal.type === "AWSService";
}
