import type { Call, Kms } from "../call.ts";
import {
  aliasNotFound,
  aliasNotSupported,
  invalidKeyId,
  type KeyIdentifier,
  keyNotFound,
  notForOthers,
  parseKeyIdentifier,
} from "../domain/identifiers.ts";
import { managedKeyService } from "../domain/keys/alias-names.ts";
import type { LoadedKey } from "../store/stored-keys.ts";
import { loadManagedKey } from "./managed-key.ts";

/** The key a request names, and the alias it named it by. */
export interface NamedKey {
  readonly key: LoadedKey;
  readonly alias?: string;
}

/**
 * Finds the key that a `KeyId` member names: by id, ARN, alias name or alias ARN.
 * @throws ServiceError NotFoundException; AccessDeniedException for a key that another account does not have, so that nobody
 * learns what keys others have
 */
export async function loadKey(kms: Kms, call: Call, keyId: string): Promise<NamedKey> {
  const identifier = parseKeyIdentifier(keyId, call.caller.region);
  const isAlias = identifier.kind === "aliasName" || identifier.kind === "aliasArn";
  const named = isAlias ? await byAlias(kms, call, identifier) : await byId(kms, call, identifier);
  call.notes.keys.add(named.key.arn);
  return named;
}

/** As {@link loadKey}, for operations that take a key id or key ARN only. @throws ServiceError InvalidArnException for an alias */
export async function loadKeyByIdOrArn(kms: Kms, call: Call, keyId: string): Promise<LoadedKey> {
  const identifier = parseKeyIdentifier(keyId, call.caller.region);
  if (identifier.kind === "aliasName") throw invalidKeyId(keyId);
  if (identifier.kind === "aliasArn") throw aliasNotSupported();
  const { key } = await byId(kms, call, identifier);
  call.notes.keys.add(key.arn);
  return key;
}

type ById = Extract<KeyIdentifier, { keyId: string }>;
type ByAlias = Extract<KeyIdentifier, { aliasName: string }>;

async function byId(kms: Kms, call: Call, identifier: ById): Promise<NamedKey> {
  const { region, principal } = call.caller;
  const accountId = identifier.kind === "keyArn" ? identifier.accountId : principal.accountId;
  const key = await kms.keys.find(region, accountId, identifier.keyId);
  if (key !== undefined) return { key };
  throw accountId === principal.accountId
    ? keyNotFound(region, accountId, identifier.keyId)
    : notForOthers(principal.arn, actionOf(call));
}

async function byAlias(kms: Kms, call: Call, identifier: ByAlias): Promise<NamedKey> {
  const { region, principal } = call.caller;
  const { aliasName } = identifier;
  const accountId = identifier.kind === "aliasArn" ? identifier.accountId : principal.accountId;
  const isOwn = accountId === principal.accountId;
  const alias = await kms.keys.alias(region, accountId, aliasName);
  const key = alias && (await kms.keys.find(region, accountId, alias.value.targetKeyId));
  if (key !== undefined) return { key, alias: aliasName };
  const service = isOwn ? managedKeyService(aliasName) : undefined;
  if (service !== undefined) return { key: await loadManagedKey(kms, call, service), alias: aliasName };
  throw isOwn ? aliasNotFound(region, accountId, aliasName) : notForOthers(principal.arn, actionOf(call));
}

/** What the caller is told it may not do; of a ReEncrypt it is mostly the destination that is another account's. */
function actionOf({ operation }: Call): string {
  return operation === "ReEncrypt" ? "ReEncryptTo" : (operation ?? "*");
}
