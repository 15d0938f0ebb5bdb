/** Limits of AWS KMS (Developer Guide, Resource quotas; the API's own field constraints are in kms.proto). */
export const limits = {
  maxPolicyBytes: 32_768,
  maxTags: 50,
  /** Customer managed keys of an account in a Region, whatever their state. */
  maxKeysPerRegion: 100_000,
  maxAliasesPerKey: 50,
  maxGrantsPerKey: 50_000,
  maxOnDemandRotations: 25,
  maxConstraintPairs: 8,
  maxConstraintChars: 384,
  defaultRotationPeriodDays: 365,
  /** So close to an automatic rotation none can be asked for on demand, milliseconds. */
  rotationConflictMs: 20 * 60_000,
  /** A wrapping key and its import token are good for 24 hours, milliseconds. */
  importTokenValidityMs: 24 * 3_600_000,
  maxImportedValidityDays: 365,
  minPendingWindowDays: 7,
  maxPendingWindowDays: 30,
  defaultPendingWindowDays: 30,
  /** Rows of one answer when the caller names no Limit. */
  defaultKeysPerPage: 100,
  defaultPerPage: 50,
  /** ListKeys takes up to 1,000; every other list is cut at 100. */
  maxPerPage: 100,
} as const;

export const msPerDay = 86_400_000;
