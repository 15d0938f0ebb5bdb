import type { KeyRecord } from "../keys/key-record.ts";
import type { KeySpec } from "../keys/key-specs.ts";

/** A request quota by its name: an operation's, or one that operations share by the sort of key they use. */
export type QuotaName = string;

const busiestRegions = ["us-east-1", "us-west-2", "eu-west-1"];
const busyRegions = [
  "us-east-2",
  "ap-southeast-1",
  "ap-southeast-2",
  "ap-northeast-1",
  "eu-central-1",
  "eu-west-2",
];

function symmetricRate(region: string): number {
  if (busiestRegions.includes(region)) return 100_000;
  return busyRegions.includes(region) ? 20_000 : 10_000;
}

/** Requests per second of an account in a Region; of a custom key store over all accounts (Developer Guide, Request quotas). */
const defaultRates: Readonly<Record<QuotaName, number>> = {
  RSA: 1_000,
  ECC: 1_000,
  "ML-DSA": 1_000,
  CustomKeyStore: 1_800,
  CancelKeyDeletion: 5,
  ConnectCustomKeyStore: 5,
  CreateAlias: 5,
  CreateCustomKeyStore: 5,
  CreateGrant: 50,
  CreateKey: 5,
  DeleteAlias: 15,
  DeleteCustomKeyStore: 5,
  DeleteImportedKeyMaterial: 15,
  DescribeCustomKeyStores: 5,
  DescribeKey: 2_000,
  DisableKey: 5,
  DisableKeyRotation: 5,
  DisconnectCustomKeyStore: 5,
  EnableKey: 5,
  EnableKeyRotation: 15,
  "GenerateDataKeyPair.ECC_NIST_P256": 100,
  "GenerateDataKeyPair.ECC_NIST_P384": 100,
  "GenerateDataKeyPair.ECC_NIST_P521": 100,
  "GenerateDataKeyPair.ECC_SECG_P256K1": 100,
  "GenerateDataKeyPair.ECC_NIST_EDWARDS25519": 100,
  "GenerateDataKeyPair.RSA_2048": 20,
  "GenerateDataKeyPair.RSA_3072": 4,
  "GenerateDataKeyPair.RSA_4096": 1,
  GetKeyLastUsage: 5,
  GetKeyPolicy: 1_000,
  GetKeyRotationStatus: 1_000,
  GetParametersForImport: 1,
  GetPublicKey: 2_000,
  ImportKeyMaterial: 15,
  ListAliases: 500,
  ListGrants: 100,
  ListKeyPolicies: 100,
  ListKeyRotations: 100,
  ListKeys: 500,
  ListResourceTags: 2_000,
  ListRetirableGrants: 100,
  PutKeyPolicy: 15,
  ReplicateKey: 5,
  RetireGrant: 50,
  RevokeGrant: 50,
  RotateKeyOnDemand: 5,
  ScheduleKeyDeletion: 15,
  TagResource: 10,
  UntagResource: 5,
  UpdateAlias: 5,
  UpdateCustomKeyStore: 5,
  UpdateKeyDescription: 5,
  UpdatePrimaryRegion: 5,
};

/** Every quota there is, for reading a configuration. */
export const quotaNames: readonly QuotaName[] = ["Symmetric", ...Object.keys(defaultRates)];

/** The documented requests per second; undefined for what is no quota. */
export function defaultRate(quota: QuotaName, region: string): number | undefined {
  if (quota === "Symmetric") return symmetricRate(region);
  return Object.hasOwn(defaultRates, quota) ? defaultRates[quota] : undefined;
}

/** What one request takes from a quota. */
export interface Charge {
  readonly quota: QuotaName;
  readonly region: string;
  readonly requests: number;
}

/**
 * What a call takes before anything is looked up. Nothing for cryptographic operations: their quota depends on the key.
 * Changes that touch two Regions count in both.
 */
export function operationCharges(operation: string, region: string, request: object): readonly Charge[] {
  if (operation === "GenerateRandom") return [{ quota: "Symmetric", region, requests: 1 }];
  if (!Object.hasOwn(defaultRates, operation)) return [];
  const own = { quota: operation, region, requests: 1 };
  const { replicaRegion, primaryRegion } = request as { replicaRegion?: string; primaryRegion?: string };
  if (operation === "ReplicateKey" && replicaRegion) {
    return [own, { quota: "CreateKey", region: replicaRegion, requests: 2 }];
  }
  if (operation === "UpdatePrimaryRegion" && primaryRegion) return [own, { ...own, region: primaryRegion }];
  return [own];
}

const cryptographicActions: ReadonlySet<string> = new Set([
  "Encrypt",
  "Decrypt",
  "ReEncryptFrom",
  "GenerateDataKey",
  "GenerateDataKeyWithoutPlaintext",
  "Sign",
  "Verify",
  "GenerateMac",
  "VerifyMac",
  "DeriveSharedSecret",
]);

/**
 * The quota that an action on a key draws on; undefined for management, which is charged by operation. A ReEncrypt counts once,
 * for the key it decrypts under. `dataKeyPairSpec` is that of GenerateDataKeyPair.
 */
export function keyQuota(action: string, keySpec: KeySpec, dataKeyPairSpec: string): QuotaName | undefined {
  if (action.startsWith("GenerateDataKeyPair")) return `GenerateDataKeyPair.${dataKeyPairSpec}`;
  if (!cryptographicActions.has(action)) return undefined;
  if (keySpec.startsWith("RSA")) return "RSA";
  if (keySpec.startsWith("ECC")) return "ECC";
  return keySpec.startsWith("ML_DSA") ? "ML-DSA" : "Symmetric";
}

/** The custom key store whose own quota the key's use counts against too. */
export function keyStoreOf({ customKeyStore }: KeyRecord): string | undefined {
  return customKeyStore?.id;
}
