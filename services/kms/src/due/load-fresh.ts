import type { Kms } from "../call.ts";
import type { KeyName } from "../domain/due.ts";
import { keyPath } from "../store/layout.ts";
import type { LoadedKey } from "../store/stored-keys.ts";

/** A key as storage has it now: what is decided on an older one could take a thing out of the queue that has just become due. */
export async function loadFresh(
  kms: Kms,
  { region, accountId, keyId }: KeyName,
): Promise<LoadedKey | undefined> {
  kms.keys.invalidate(keyPath(region, accountId, keyId));
  return await kms.keys.find(region, accountId, keyId);
}
