import { readFileSync } from "node:fs";
import { type ImportWrapping, wrapForImport } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import { KmsAdmin } from "@keymesh/proto";
import { connect, type TlsIdentity } from "@keymesh/rpc";
import { parseSeedKeys, SeedError, type SeedKey } from "@keymesh/seed";
import { MeshError } from "../mesh/mesh-error.ts";

/** RSA key generation and import take their time. */
const deadlineMs = 30_000;

/** The keys of a seed file, checked before anything starts. @throws MeshError with line and path of each problem */
export function readSeedKeys(file: string): readonly SeedKey[] {
  try {
    return parseSeedKeys(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof SeedError)
      throw new MeshError(`the seed file ${file}: ${error.problems.join("; ")}`);
    throw new MeshError(`the seed file ${file} cannot be read: ${(error as Error).message}`);
  }
}

/** Where and as whom keys are seeded. */
export interface SeedTarget {
  /** gRPC address of KMS. */
  readonly kms: string;
  readonly tls: TlsIdentity;
  /** For keys that name none. */
  readonly region: string;
}

/**
 * Makes the keys that are not there yet. Material is wrapped here with a public key of the HSMs, so KMS never sees it; the buffers
 * are wiped.
 * @throws MeshError naming the key that cannot be made
 */
export async function seedKeys(
  keys: readonly SeedKey[],
  { kms: address, tls, region }: SeedTarget,
): Promise<void> {
  const admin = connect(KmsAdmin, { address, server: "kms", tls, deadlineMs });
  try {
    for (const key of keys) {
      const made = await admin.seedKey(requestOf(key, key.region ?? region));
      const { keyArn, importToken, wrappingPublicKey, wrappingAlgorithm } = made;
      if (key.material === undefined || wrappingPublicKey.length === 0) continue;
      const wrapped = wrapForImport(key.material, wrappingPublicKey, wrappingAlgorithm as ImportWrapping);
      await admin.seedKeyMaterial({ keyArn, importToken, encryptedKeyMaterial: wrapped });
    }
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    throw new MeshError(`the keys of the seed file cannot be made: ${error.message || error.code}`);
  } finally {
    for (const { material } of keys) material?.fill(0);
    admin.close();
  }
}

function requestOf(key: SeedKey, region: string) {
  return {
    accountId: key.account,
    region,
    keyId: key.id,
    keySpec: key.spec,
    keyUsage: key.usage ?? "",
    description: key.description,
    policy: key.policy ?? "",
    tags: key.tags,
    aliases: key.aliases,
    enabled: key.enabled,
    rotationPeriodInDays: key.rotationPeriod ?? 0,
    bringsMaterial: key.material !== undefined,
  };
}
