import { type GrantScope, requestConditions } from "@keymesh/policy";
import type { Caller } from "./caller.ts";
import type { GrantParties } from "./grants/grant-parties.ts";
import { constraintTypes } from "./grants/grant-request.ts";
import type { KeyRecord } from "./keys/key-record.ts";

/** Condition keys and their values; an undefined value is a key the request does not have. */
export type ConditionValues = Readonly<
  Record<string, string | readonly string[] | boolean | number | undefined>
>;

/** The keys every call has. Those that follow from the principal, and kms:CallerAccount, are made by the decision itself. */
export function callConditions(caller: Caller, timeMs: number): ConditionValues {
  const { via } = caller;
  return {
    ...requestConditions({ ...caller, nowMs: timeMs }),
    // A service's address says nothing of the caller's: AWS leaves the key out of forwarded requests.
    "aws:SourceIp": via === undefined ? caller.sourceIp : undefined,
    "aws:ViaAWSService": via !== undefined,
    "aws:CalledVia": via && [`${via}.amazonaws.com`],
    "aws:CalledViaFirst": via && `${via}.amazonaws.com`,
    "aws:CalledViaLast": via && `${via}.amazonaws.com`,
    "aws:SourceArn": caller.sourceArn,
    "aws:SourceAccount": caller.sourceArn?.split(":")[4],
    "kms:ViaService": via && `${via}.${caller.region}.amazonaws.com`,
  };
}

/** The keys that describe the KMS key. */
export function keyConditions(key: KeyRecord): ConditionValues {
  const values: Record<string, ConditionValues[string]> = {
    "aws:ResourceAccount": key.accountId,
    "kms:KeySpec": key.keySpec,
    "kms:KeyUsage": key.keyUsage,
    "kms:KeyOrigin": key.origin,
    "kms:MultiRegion": key.multiRegion !== false,
    "kms:MultiRegionKeyType": key.multiRegion ? key.multiRegion.type : undefined,
    "kms:ResourceAliases": key.aliases.length === 0 ? undefined : key.aliases,
  };
  for (const tag of key.tags) values[`aws:ResourceTag/${tag.key}`] = tag.value;
  return values;
}

/** The keys of tags a request carries. */
export function tagConditions(tags: readonly { key: string; value?: string }[]): ConditionValues {
  const values: Record<string, ConditionValues[string]> = {};
  for (const { key, value } of tags) if (value !== undefined) values[`aws:RequestTag/${key}`] = value;
  if (tags.length > 0) values["aws:TagKeys"] = tags.map((tag) => tag.key);
  return values;
}

/*
 * The keys that request members give, one function for each sort of request. Members left out count with their default, as
 * everywhere in KMS: whoever demands the default must not be got round by leaving it out.
 */

/** Encrypt, Decrypt, ReEncrypt and the data key operations. */
export function encryptionConditions(encryptionAlgorithm: string | null | undefined): ConditionValues {
  return { "kms:EncryptionAlgorithm": encryptionAlgorithm || "SYMMETRIC_DEFAULT" };
}

/** ReEncrypt, for both of its keys; the algorithm is the one used with the key that is asked about. */
export function reEncryptConditions(
  encryptionAlgorithm: string | null | undefined,
  isSameKey: boolean,
): ConditionValues {
  return { ...encryptionConditions(encryptionAlgorithm), "kms:ReEncryptOnSameKey": isSameKey };
}

/** GenerateDataKeyPair and GenerateDataKeyPairWithoutPlaintext. */
export function dataKeyPairConditions(keyPairSpec: string): ConditionValues {
  return { ...encryptionConditions(undefined), "kms:DataKeyPairSpec": keyPairSpec };
}

/** Sign and Verify. */
export function signingConditions(
  signingAlgorithm: string,
  messageType: string | null | undefined,
): ConditionValues {
  return { "kms:SigningAlgorithm": signingAlgorithm, "kms:MessageType": messageType || "RAW" };
}

/** GenerateMac and VerifyMac. */
export function macConditions(macAlgorithm: string): ConditionValues {
  return { "kms:MacAlgorithm": macAlgorithm };
}

/** DeriveSharedSecret. */
export function keyAgreementConditions(keyAgreementAlgorithm: string): ConditionValues {
  return { "kms:KeyAgreementAlgorithm": keyAgreementAlgorithm };
}

/** GetParametersForImport. */
export function wrappingConditions(wrappingAlgorithm: string, wrappingKeySpec: string): ConditionValues {
  return { "kms:WrappingAlgorithm": wrappingAlgorithm, "kms:WrappingKeySpec": wrappingKeySpec };
}

/** ImportKeyMaterial; `validToMs` is milliseconds since the epoch. */
export function importConditions(
  expirationModel: string | null | undefined,
  validToMs: number | undefined,
): ConditionValues {
  return {
    "kms:ExpirationModel": expirationModel || "KEY_MATERIAL_EXPIRES",
    // Epoch seconds: AWS's own example compares them as numbers, and date operators read them too.
    "kms:ValidTo": validToMs === undefined ? undefined : Math.floor(validToMs / 1000),
  };
}

/** EnableKeyRotation. */
export function rotationConditions(rotationPeriodDays: number | null | undefined): ConditionValues {
  return { "kms:RotationPeriodInDays": rotationPeriodDays ?? 365 };
}

const msPerDay = 86_400_000;

/**
 * DisableKey and ScheduleKeyDeletion: the whole days since the key was last used, since it was made if it never was.
 */
export function idleConditions(lastUsedMs: number, nowMs: number): ConditionValues {
  return { "kms:TrailingDaysWithoutKeyUsage": Math.max(0, Math.floor((nowMs - lastUsedMs) / msPerDay)) };
}

/** ScheduleKeyDeletion, beside {@link idleConditions}. */
export function deletionConditions(pendingWindowDays: number | null | undefined): ConditionValues {
  return { "kms:ScheduleKeyDeletionPendingWindowInDays": pendingWindowDays ?? 30 };
}

/** ReplicateKey. */
export function replicaConditions(replicaRegion: string): ConditionValues {
  return { "kms:ReplicaRegion": replicaRegion };
}

/** UpdatePrimaryRegion. */
export function primaryConditions(primaryRegion: string): ConditionValues {
  return { "kms:PrimaryRegion": primaryRegion };
}

/** CreateKey, ReplicateKey and PutKeyPolicy. */
export function lockoutConditions(bypassLockoutCheck: boolean | null | undefined): ConditionValues {
  return { "kms:BypassPolicyLockoutSafetyCheck": bypassLockoutCheck ?? false };
}

/** CreateKey, of the key that is to be. */
export function newKeyConditions(key: {
  readonly keySpec: string;
  readonly keyUsage: string;
  readonly origin: string;
  readonly multiRegion: boolean;
}): ConditionValues {
  return {
    "kms:KeySpec": key.keySpec,
    "kms:KeyUsage": key.keyUsage,
    "kms:KeyOrigin": key.origin,
    "kms:MultiRegion": key.multiRegion,
    "kms:MultiRegionKeyType": key.multiRegion ? "PRIMARY" : undefined,
  };
}

/** CreateGrant, of the grant that is to be. */
export function newGrantConditions(grant: GrantScope & GrantParties): ConditionValues {
  const { operations, constraints, granteePrincipal, retiringPrincipal } = grant;
  const { isForService = false, isRetiredByService = false } = grant;
  return {
    "kms:GrantOperations": operations,
    "kms:GrantConstraintType": constraintTypes(grant),
    "kms:GrantConstraintSourceArn": constraints?.sourceArn,
    "kms:GranteePrincipal": isForService ? undefined : granteePrincipal,
    "kms:GranteeServicePrincipal": isForService ? granteePrincipal : undefined,
    "kms:RetiringPrincipal": isRetiredByService ? undefined : retiringPrincipal,
    "kms:RetiringServicePrincipal": isRetiredByService ? retiringPrincipal : undefined,
  };
}

/** CreateGrant, ListGrants and RevokeGrant: whether a service of AWS calls for a user, to protect what it keeps for them. */
export function grantConditions(caller: Caller): ConditionValues {
  return { "kms:GrantIsForAWSResource": caller.via !== undefined };
}
