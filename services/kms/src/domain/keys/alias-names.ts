import { ServiceError } from "@keymesh/errors";
import { limits } from "../limits.ts";
import { arnOf, type KeyRecord } from "./key-record.ts";

/**
 * Holds a caller's alias name against the rules beyond its pattern.
 * @throws ServiceError ValidationException
 */
export function checkAliasName(aliasName: string): void {
  if (!aliasName.startsWith("alias/")) {
    throw new ServiceError(
      "ValidationException",
      'Alias must start with the prefix "alias/". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html',
    );
  }
  if (aliasName === "alias/") {
    throw new ServiceError("ValidationException", 'Alias must not be empty after the prefix "alias/"');
  }
}

/**
 * As {@link checkAliasName}, for the name of a new alias: the pattern lets a colon through, the name may not have one.
 * @throws ServiceError ValidationException
 */
export function checkNewAliasName(aliasName: string): void {
  checkAliasName(aliasName);
  if (!aliasName.includes(":")) return;
  throw new ServiceError("ValidationException", `${aliasName} contains invalid characters for an alias`);
}

/** @throws ServiceError InvalidAliasNameException for `alias/aws/…`, which belong to AWS. */
export function refuseReservedAlias(aliasName: string): void {
  if (aliasName.startsWith("alias/aws/")) {
    throw new ServiceError(
      "InvalidAliasNameException",
      `${aliasName} is reserved: names that begin with alias/aws/ belong to AWS managed keys`,
    );
  }
}

/** The services whose AWS managed key the mesh makes at first use; the word after `alias/aws/`. */
export const managedKeyServices = ["s3", "ebs"] as const;
export type ManagedKeyService = (typeof managedKeyServices)[number];

/** Which AWS managed key an alias name stands for, if any. */
export function managedKeyService(aliasName: string): ManagedKeyService | undefined {
  return managedKeyServices.find((service) => aliasName === `alias/aws/${service}`);
}

/** An alias stands for a key. @throws ServiceError ValidationException for another alias */
export function refuseAliasAsTarget(targetKeyId: string): void {
  if (!targetKeyId.startsWith("alias/") && !/^arn:[^:]*:kms:[^:]*:[^:]*:alias\//.test(targetKeyId)) return;
  throw new ServiceError("ValidationException", "Aliases must refer to keys. Not aliases");
}

/** @throws ServiceError LimitExceededException when the key has 50 aliases */
export function requireRoomForAlias(key: KeyRecord): void {
  const { maxAliasesPerKey } = limits;
  if (key.aliases.length < maxAliasesPerKey) return;
  throw new ServiceError("LimitExceededException", `${arnOf(key)} already has ${maxAliasesPerKey} aliases.`);
}
