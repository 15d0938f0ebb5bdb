import type { Write } from "@keymesh/storage";
import type { Kms } from "../call.ts";
import type { KeyRecord } from "../domain/keys/key-record.ts";
import { keyPath } from "../store/layout.ts";
import { encodeRecord } from "../store/records.ts";
import type { LoadedKey } from "../store/stored-keys.ts";

/** The write that replaces a key's record, only if it is still the one that was loaded. */
export function recordWrite(key: LoadedKey, next: KeyRecord): Write {
  const { region, accountId, keyId } = key.record;
  return { put: keyPath(region, accountId, keyId), value: encodeRecord(next), ifVersion: key.version };
}

/** Changes a key's record, with what must change along with it. @throws ServiceError ConditionFailed: the operation starts over */
export async function changeKey(
  kms: Kms,
  key: LoadedKey,
  change: Partial<KeyRecord>,
  alongside: readonly Write[] = [],
): Promise<KeyRecord> {
  const next: KeyRecord = { ...key.record, ...change };
  await kms.keys.write([recordWrite(key, next), ...alongside]);
  return next;
}
