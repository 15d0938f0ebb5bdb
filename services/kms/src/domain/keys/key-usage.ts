import { ServiceError } from "@keymesh/errors";
import { arnOf, type KeyRecord } from "./key-record.ts";
import { type KeyUsage, keySpecs } from "./key-specs.ts";

/** What each cryptographic operation needs a key to be for. */
const usageOf = {
  Encrypt: "ENCRYPT_DECRYPT",
  Decrypt: "ENCRYPT_DECRYPT",
  ReEncrypt: "ENCRYPT_DECRYPT",
  GenerateDataKey: "ENCRYPT_DECRYPT",
  GenerateDataKeyWithoutPlaintext: "ENCRYPT_DECRYPT",
  GenerateDataKeyPair: "ENCRYPT_DECRYPT",
  GenerateDataKeyPairWithoutPlaintext: "ENCRYPT_DECRYPT",
  Sign: "SIGN_VERIFY",
  Verify: "SIGN_VERIFY",
  GenerateMac: "GENERATE_VERIFY_MAC",
  VerifyMac: "GENERATE_VERIFY_MAC",
  DeriveSharedSecret: "KEY_AGREEMENT",
} as const satisfies Record<string, KeyUsage>;

/** The operations that put key material to work. */
export type CryptographicOperation = keyof typeof usageOf;

const ecdh: readonly string[] = ["ECDH"];
const none: readonly string[] = [];

/**
 * Lets an operation go on with a key whose usage is right for it, and with an algorithm its spec has.
 * @throws ServiceError InvalidKeyUsageException
 */
export function requireUsage(key: KeyRecord, operation: CryptographicOperation, algorithm: string): void {
  if (key.keyUsage !== usageOf[operation]) {
    throw new ServiceError(
      "InvalidKeyUsageException",
      `${arnOf(key)} key usage is ${key.keyUsage} which is not valid for ${operation}.`,
    );
  }
  if (algorithmsFor(key).includes(algorithm)) return;
  throw new ServiceError(
    "InvalidKeyUsageException",
    `Algorithm ${algorithm} is incompatible with key spec ${key.keySpec}.`,
  );
}

/** The algorithms of the key's own usage. */
function algorithmsFor({ keySpec, keyUsage }: KeyRecord): readonly string[] {
  const { encryption = none, signing = none, mac = none } = keySpecs[keySpec];
  switch (keyUsage) {
    case "ENCRYPT_DECRYPT":
      return encryption;
    case "SIGN_VERIFY":
      return signing;
    case "GENERATE_VERIFY_MAC":
      return mac;
    case "KEY_AGREEMENT":
      return ecdh;
  }
}
