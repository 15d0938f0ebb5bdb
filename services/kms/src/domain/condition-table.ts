const groups: Readonly<Record<string, readonly string[]>> = {
  "[alias]": ["[kms:RequestAlias]"],
  "[context]": ["[kms:EncryptionContext:", "[kms:EncryptionContextKeys]"],
  "[tags]": ["[aws:RequestTag/", "[aws:TagKeys]"],
};

/**
 * Which condition keys the request of an action gives, beside those of every call (condition-keys.ts: time, region, address,
 * kms:ViaService …), those of the principal, and, for a KMS key, those that describe it (kms:KeySpec, kms:KeyUsage, kms:KeyOrigin,
 * kms:MultiRegion, kms:MultiRegionKeyType, kms:ResourceAliases, aws:ResourceTag/…). One table, so that a test can hold every
 * operation against it (AWS KMS Developer Guide, condition keys). Keys that come only with an optional member are in brackets.
 *
 * kms:RecipientAttestation:* is never there: the mesh has no enclaves, and refuses Recipient.
 */
export const requestConditionKeys: Readonly<Record<string, readonly string[]>> = table({
  Encrypt: "kms:EncryptionAlgorithm [context] [alias]",
  Decrypt: "kms:EncryptionAlgorithm [context] [alias]",
  ReEncryptFrom: "kms:EncryptionAlgorithm kms:ReEncryptOnSameKey [context] [alias]",
  ReEncryptTo: "kms:EncryptionAlgorithm kms:ReEncryptOnSameKey [context] [alias]",
  GenerateDataKey: "kms:EncryptionAlgorithm [context] [alias]",
  GenerateDataKeyWithoutPlaintext: "kms:EncryptionAlgorithm [context] [alias]",
  GenerateDataKeyPair: "kms:EncryptionAlgorithm kms:DataKeyPairSpec [context] [alias]",
  GenerateDataKeyPairWithoutPlaintext: "kms:EncryptionAlgorithm kms:DataKeyPairSpec [context] [alias]",
  Sign: "kms:SigningAlgorithm kms:MessageType [alias]",
  Verify: "kms:SigningAlgorithm kms:MessageType [alias]",
  GenerateMac: "kms:MacAlgorithm [alias]",
  VerifyMac: "kms:MacAlgorithm [alias]",
  DeriveSharedSecret: "kms:KeyAgreementAlgorithm [alias]",
  GetPublicKey: "[alias]",
  DescribeKey: "[alias]",
  CreateKey:
    "kms:KeySpec kms:KeyUsage kms:KeyOrigin kms:MultiRegion kms:BypassPolicyLockoutSafetyCheck " +
    "[kms:MultiRegionKeyType] [tags]",
  ReplicateKey: "kms:ReplicaRegion kms:BypassPolicyLockoutSafetyCheck [tags]",
  UpdatePrimaryRegion: "kms:PrimaryRegion",
  PutKeyPolicy: "kms:BypassPolicyLockoutSafetyCheck",
  TagResource: "[tags]",
  UntagResource: "[tags]",
  CreateGrant:
    "kms:GrantIsForAWSResource kms:GrantOperations [kms:GrantConstraintType] [kms:GrantConstraintSourceArn] " +
    "[kms:GranteePrincipal] [kms:GranteeServicePrincipal] [kms:RetiringPrincipal] [kms:RetiringServicePrincipal] [context]",
  ListGrants: "kms:GrantIsForAWSResource",
  RevokeGrant: "kms:GrantIsForAWSResource",
  EnableKeyRotation: "kms:RotationPeriodInDays",
  DisableKey: "kms:TrailingDaysWithoutKeyUsage",
  ScheduleKeyDeletion: "kms:ScheduleKeyDeletionPendingWindowInDays kms:TrailingDaysWithoutKeyUsage",
  GetParametersForImport: "kms:WrappingAlgorithm kms:WrappingKeySpec",
  ImportKeyMaterial: "kms:ExpirationModel [kms:ValidTo]",
});

/** The value of a condition key when the member it comes from is left out. */
export const conditionDefaults: Readonly<Record<string, string>> = {
  "kms:EncryptionAlgorithm": "SYMMETRIC_DEFAULT",
  "kms:MessageType": "RAW",
  "kms:KeySpec": "SYMMETRIC_DEFAULT",
  "kms:KeyUsage": "ENCRYPT_DECRYPT",
  "kms:KeyOrigin": "AWS_KMS",
  "kms:MultiRegion": "false",
  "kms:BypassPolicyLockoutSafetyCheck": "false",
  "kms:ReEncryptOnSameKey": "false",
  "kms:GrantIsForAWSResource": "false",
  "kms:RotationPeriodInDays": "365",
  "kms:ScheduleKeyDeletionPendingWindowInDays": "30",
  "kms:ExpirationModel": "KEY_MATERIAL_EXPIRES",
};

function table(rows: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  const expand = (text: string) => text.split(" ").flatMap((key) => groups[key] ?? [key]);
  return Object.fromEntries(Object.entries(rows).map(([action, text]) => [action, expand(text)]));
}
