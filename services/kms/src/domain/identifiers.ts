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
 * @throws ServiceError NotFoundException for what is none of them, and for an ARN of another region; InvalidArnException for what
 * looks like an ARN and is none of KMS
 */
export function parseKeyIdentifier(text: string, region: string): KeyIdentifier {
  if (text.startsWith("alias/")) return { kind: "aliasName", aliasName: text };
  if (isKmsKeyId(text)) return { kind: "keyId", keyId: text };
  const arn = parseArn(text);
  if (arn?.service !== "kms" || arn.partition !== "aws") {
    throw text.startsWith("arn:")
      ? new ServiceError("InvalidArnException", `Invalid arn ${text}`)
      : invalidKeyId(text);
  }
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

/** The error for an alias where only a key can be named. */
export function aliasNotSupported(): ServiceError {
  return new ServiceError("InvalidArnException", "Key Aliases are not supported for this operation.");
}

/**
 * The one answer about another account's key or alias, be it not there or not open to the caller: nobody shall learn which ones
 * others have or what they stand for.
 */
export function notForOthers(callerArn: string, action: string): ServiceError {
  return new ServiceError(
    "AccessDeniedException",
    `User: ${callerArn} is not authorized to perform: kms:${action} on this resource because the resource does not exist in ` +
      "this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access",
  );
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
