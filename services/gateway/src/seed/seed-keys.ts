import { type ImportWrapping, wrapForImport } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { KmsAdmin } from "@keymesh/proto";
import type { ClientMethods } from "@keymesh/rpc";
import type { SeedKey } from "@keymesh/seed";

type Types = NonNullable<(typeof KmsAdmin)["types"]>;
type Admin = Pick<ClientMethods<Types["definition"], Types["handlers"]>, "seedKey" | "seedKeyMaterial">;

/**
 * Makes the keys that are not there yet. Material is wrapped here with a public key of the HSMs, so KMS never sees it; the buffers
 * are wiped. `region` is for keys that name none.
 * @throws ServiceError naming the key that cannot be made
 */
export async function seedKeys(keys: readonly SeedKey[], admin: Admin, region: string): Promise<void> {
  try {
    for (const key of keys) await seedOne(key, admin, region);
  } finally {
    for (const { material } of keys) material?.fill(0);
  }
}

async function seedOne(key: SeedKey, admin: Admin, region: string): Promise<void> {
  try {
    const made = await admin.seedKey(requestOf(key, key.region ?? region));
    const { keyArn, importToken, wrappingPublicKey, wrappingAlgorithm } = made;
    if (key.material === undefined || wrappingPublicKey.length === 0) return;
    const wrapped = wrapForImport(key.material, wrappingPublicKey, wrappingAlgorithm as ImportWrapping);
    await admin.seedKeyMaterial({ keyArn, importToken, encryptedKeyMaterial: wrapped });
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const message = `the key ${key.id} cannot be made: ${error.message || error.code}`;
    throw new ServiceError(error.code, message, { cause: error });
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
