import { ServiceError } from "@keymesh/errors";
import type { Write } from "@keymesh/storage";
import type { Kms } from "../../call.ts";
import type { KeyRecord } from "../../domain/keys/key-record.ts";
import { regionsOf } from "../../domain/keys/multi-region.ts";
import { keyPath } from "../../store/layout.ts";
import type { LoadedKey } from "../../store/stored-keys.ts";
import { recordWrite } from "../change-key.ts";

/**
 * A multi-Region key's records in its other Regions. Whoever changes one of them changes all in one batch, each only if it is
 * still what was loaded: so no Region ever says anything else of the set than another.
 * @throws ServiceError ConditionFailed when what is in memory of them does not fit together: the operation starts over
 */
export async function loadKin(kms: Kms, key: KeyRecord): Promise<LoadedKey[]> {
  const { accountId, keyId } = key;
  const others = regionsOf(key).filter((region) => region !== key.region);
  const kin = await Promise.all(others.map((region) => kms.keys.find(region, accountId, keyId)));
  if (kin.every((found) => found !== undefined)) return kin;
  for (const region of [key.region, ...others]) kms.keys.invalidate(keyPath(region, accountId, keyId));
  throw new ServiceError("ConditionFailed", `the Regions of ${keyId} changed meanwhile`);
}

/** The writes that change each of these records. */
export function kinWrites(
  kin: readonly LoadedKey[],
  change: (record: KeyRecord) => Partial<KeyRecord>,
): Write[] {
  return kin.map((key) => recordWrite(key, { ...key.record, ...change(key.record) }));
}
