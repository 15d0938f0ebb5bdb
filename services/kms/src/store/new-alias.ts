import type { Write } from "@keymesh/storage";
import type { KeyName } from "../domain/due.ts";
import { aliasPath } from "./layout.ts";
import { encodeRecord, type StoredAlias } from "./records.ts";

/** The write that makes an alias of a key, if there is none of that name; the key's record must name it in the same batch. */
export function newAliasWrite(
  { region, accountId, keyId }: KeyName,
  aliasName: string,
  nowMs: number,
): Write {
  const alias: StoredAlias = { targetKeyId: keyId, createdMs: nowMs, updatedMs: nowMs };
  return { put: aliasPath(region, accountId, aliasName), value: encodeRecord(alias), ifVersion: 0 };
}
