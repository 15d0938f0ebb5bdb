import { isKmsKeyId, kmsAliasArn, kmsKeyArn, parseArn } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";

/** What a `KeyId` member can hold (API Reference, each operation's KeyId). */
export type KeyIdentifier =
  | { readonly kind: "keyId"; readonly keyId: string }
  | { readonly kind: "keyArn"; readonly accountId: string; readonly keyId: string }
  | { readonly kind: "aliasName"; readonly aliasName: string }
  | { readonly kind: "aliasArn"; readonly accountId: string; readonly aliasName: string };

/**
 * Reads a key id, key ARN, alias name or alias ARN, seen from `region`.
 * @throws ServiceError NotFoundException for what is none of them, and for an ARN of another region.
 */
export function parseKeyIdentifier(text: string, region: string): KeyIdentifier {
  if (text.startsWith("alias/")) return { kind: "aliasName", aliasName: text };
  if (isKmsKeyId(text)) return { kind: "keyId", keyId: text };
  const arn = parseArn(text);
  if (arn?.service !== "kms" || arn.partition !== "aws") throw invalidKeyId(text);
  if (arn.region !== region) throw new ServiceError("NotFoundException", `Invalid arn ${arn.region}`);
  const { accountId, resource } = arn;
  if (resource.startsWith("alias/")) return { kind: "aliasArn", accountId, aliasName: resource };
  const keyId = resource.startsWith("key/") ? resource.slice("key/".length) : "";
  if (!isKmsKeyId(keyId)) throw invalidKeyId(keyId || text);
  return { kind: "keyArn", accountId, keyId };
}

/** The error for a KeyId that cannot name a key here. */
export function invalidKeyId(text: string): ServiceError {
  return new ServiceError("NotFoundException", `Invalid keyId '${text}'`);
}

/** A key that is not there. */
export function keyNotFound(region: string, accountId: string, keyId: string): ServiceError {
  const arn = kmsKeyArn({ region, accountId, keyId });
  return new ServiceError("NotFoundException", `Key '${arn}' does not exist`);
}

/** An alias that is not there. */
export function aliasNotFound(region: string, accountId: string, aliasName: string): ServiceError {
  const arn = kmsAliasArn({ region, accountId, aliasName });
  return new ServiceError("NotFoundException", `Alias ${arn} is not found.`);
}
