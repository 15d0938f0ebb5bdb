import { createHash } from "node:crypto";
import type { Due, KeyName } from "../domain/due.ts";

export type { KeyName } from "../domain/due.ts";

/**
 * Where things lie in the key-value store. One record per KMS key holds all that a decision needs; everything that must change
 * with it is written in the same atomic batch.
 */
export const kmsPrefix = "kms/";

/** The KMS key: KeyRecord. */
export function keyPath(region: string, accountId: string, keyId: string): string {
  return `${keysPrefix(region, accountId)}${keyId}`;
}

export function keysPrefix(region: string, accountId: string): string {
  return `${regionKeysPrefix(region)}${accountId}/`;
}

/** Of all accounts. */
export function regionKeysPrefix(region: string): string {
  return `kms/key/${region}/`;
}

/** How many customer managed keys an account has, in decimal digits. */
export function keyCountPath(region: string, accountId: string): string {
  return `kms/key-count/${region}/${accountId}`;
}

/** An alias: StoredAlias. `aliasName` begins with `alias/`. */
export function aliasPath(region: string, accountId: string, aliasName: string): string {
  return `${aliasesPrefix(region, accountId)}${aliasName.slice("alias/".length)}`;
}

export function aliasesPrefix(region: string, accountId: string): string {
  return `kms/alias/${region}/${accountId}/`;
}

/** Key material by its id, which every ciphertext names: StoredMaterial, with the EKT. */
export function materialPath(region: string, hbkId: string): string {
  return `kms/hbk/${region}/${hbkId}`;
}

/** A grant by its id: Grant. */
export function grantPath(key: KeyName, grantId: string): string {
  return `${grantsPrefix(key)}${grantId}`;
}

export function grantsPrefix(key: KeyName): string {
  return `kms/grant/${key.region}/${key.accountId}/${key.keyId}/`;
}

/** The same grant again under its grantee, so that a call reads only the grants of who is calling. */
export function granteePath(key: KeyName, granteePrincipal: string, grantId: string): string {
  return `${granteePrefix(key, granteePrincipal)}${grantId}`;
}

export function granteePrefix(key: KeyName, granteePrincipal: string): string {
  return `${granteesPrefix(key)}${digestOf(granteePrincipal)}/`;
}

/** Every grantee's grants on a key. */
export function granteesPrefix(key: KeyName): string {
  return `kms/grantee/${key.region}/${key.accountId}/${key.keyId}/`;
}

/** Which grants a principal may retire, on keys of whatever account: GrantReference. */
export function retirablePath(key: KeyName, retiringPrincipal: string, grantId: string): string {
  return `${retirablePrefix(key.region, retiringPrincipal)}${key.accountId}/${key.keyId}/${grantId}`;
}

export function retirablePrefix(region: string, retiringPrincipal: string): string {
  return `kms/retirable/${region}/${digestOf(retiringPrincipal)}/`;
}

/** The grant that CreateGrant gives again for the same name and parameters; `fingerprint` is 32 hex digits. */
export function grantNamePath(key: KeyName, fingerprint: string): string {
  return `kms/grant-name/${key.region}/${key.accountId}/${key.keyId}/${fingerprint}`;
}

/** How many grants a key has, in decimal digits. */
export function grantCountPath(key: KeyName): string {
  return `kms/grant-count/${key.region}/${key.accountId}/${key.keyId}`;
}

/** What keys wait for, in the order of its time: Due. */
export function duePath(due: Due): string {
  const key = `${due.kind}/${due.region}/${due.accountId}/${due.keyId}`;
  return `${duesPrefix}${String(due.dateMs).padStart(15, "0")}/${key}${suffixOf(due)}`;
}

function suffixOf(due: Due): string {
  if (due.kind === "expiry") return `/${due.hbkId}`;
  if (due.kind !== "event") return "";
  // Several of a name may happen in one millisecond.
  return `/${due.eventName}-${digestOf(JSON.stringify(due.details ?? null))}`;
}

export const duesPrefix = "kms/due/";

/** The last use of a key: KeyUse. */
export function usePath(key: KeyName): string {
  return `kms/use/${key.region}/${key.accountId}/${key.keyId}`;
}

/** All custom key stores of an account in a Region: a list of CustomKeyStore. */
export function customKeyStoresPath(region: string, accountId: string): string {
  return `kms/custom-key-stores/${region}/${accountId}`;
}

/** Everything of an account's keys in a Region that lies under the account; the rest is {@link allMaterialsPrefix} and single records. */
export function accountPrefixes(region: string, accountId: string): string[] {
  const folders = ["alias", "grant", "grantee", "grant-name", "grant-count", "use", "key"];
  return folders.map((folder) => `kms/${folder}/${region}/${accountId}/`);
}

/** Of all accounts. */
export function allMaterialsPrefix(region: string): string {
  return `kms/hbk/${region}/`;
}

/** Of all accounts: the principal's digest, then the key's account. */
export function allRetirablePrefix(region: string): string {
  return `kms/retirable/${region}/`;
}

/** 32 hex digits; keeps paths short whatever a principal is called. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

/** The replicas that are there, when quotas are shared among them. */
export const replicasPrefix = "kms/replica/";
