import { deleteUnder, type KeyValueStore } from "@keymesh/storage";
import type { Due } from "../domain/due.ts";
import {
  accountPrefixes,
  allMaterialsPrefix,
  allRetirablePrefix,
  customKeyStoresPath,
  duesPrefix,
  keyCountPath,
} from "../store/layout.ts";
import { decodeMaterial, decodeRecord } from "../store/records.ts";

/**
 * Removes everything stored of an account's keys: no call may be under way. Grants are their key's owner's: those that other
 * accounts' keys give to this one's principals stay. Can be stopped anywhere and begun again; material goes last, so that no key
 * is ever left that has lost it.
 */
export async function resetAccount(
  kv: KeyValueStore,
  regions: readonly string[],
  accountId: string,
): Promise<void> {
  await deleteUnder(kv, duesPrefix, (entry) => decodeRecord<Due>(entry).value.accountId === accountId);
  for (const region of regions) {
    for (const prefix of accountPrefixes(region, accountId)) await deleteUnder(kv, prefix);
    await kv.write([
      { delete: keyCountPath(region, accountId) },
      { delete: customKeyStoresPath(region, accountId) },
    ]);
    const retirable = allRetirablePrefix(region);
    await deleteUnder(kv, retirable, ({ key }) => key.slice(retirable.length).split("/")[1] === accountId);
    await deleteUnder(
      kv,
      allMaterialsPrefix(region),
      (entry) => decodeMaterial(entry).accountId === accountId,
    );
  }
}
