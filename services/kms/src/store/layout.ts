import { createHash } from "node:crypto";

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
  return `kms/key/${region}/${accountId}/`;
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
  return `kms/grantee/${key.region}/${key.accountId}/${key.keyId}/${digestOf(granteePrincipal)}/`;
}

/** Which grants a principal may retire: GrantReference. */
export function retirablePath(key: KeyName, retiringPrincipal: string, grantId: string): string {
  return `${retirablePrefix(key, retiringPrincipal)}${key.keyId}/${grantId}`;
}

export function retirablePrefix(account: Omit<KeyName, "keyId">, retiringPrincipal: string): string {
  return `kms/retirable/${account.region}/${account.accountId}/${digestOf(retiringPrincipal)}/`;
}

/** The grant that CreateGrant gives again for the same name and parameters; `fingerprint` is 32 hex digits. */
export function grantNamePath(key: KeyName, fingerprint: string): string {
  return `kms/grant-name/${key.region}/${key.accountId}/${key.keyId}/${fingerprint}`;
}

/** How many grants a key has, in decimal digits. */
export function grantCountPath(key: KeyName): string {
  return `kms/grant-count/${key.region}/${key.accountId}/${key.keyId}`;
}

/** Keys to delete, in the order of their time: DueDeletion. */
export function deletionPath(dateMs: number, key: KeyName): string {
  return `${deletionsPrefix}${String(dateMs).padStart(15, "0")}/${key.region}/${key.accountId}/${key.keyId}`;
}

export const deletionsPrefix = "kms/deletion/";

export interface KeyName {
  readonly region: string;
  readonly accountId: string;
  readonly keyId: string;
}

/** All custom key stores of an account in a Region: a list of CustomKeyStore. */
export function customKeyStoresPath(region: string, accountId: string): string {
  return `kms/custom-key-stores/${region}/${accountId}`;
}

/** 32 hex digits; keeps paths short whatever a principal is called. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
