import { ServiceError } from "@keymesh/errors";
import type { HbkSpec } from "@keymesh/hsm-channel";
import { readEcPrivateKey } from "./ec-private-key.ts";
import { readEd25519PrivateKey } from "./ed25519-private-key.ts";
import type { KeyMaterial } from "./key-material.ts";
import { readRsaPrivateKey } from "./rsa-private-key.ts";

/** Longest HMAC key that can be imported, in bytes; the shortest is as long as the MAC. */
const maxHmacKeyBytes = 128;

/**
 * Reads what came out of its wrapping as a key of a spec (KMS Developer Guide, "Requirements for imported key material").
 * The bytes given are the caller's to wipe; what is returned shares none of them.
 * @throws ServiceError IncorrectKeyMaterialException
 */
export function readKeyMaterial(spec: HbkSpec, bytes: Buffer): KeyMaterial {
  switch (spec) {
    case "SYMMETRIC_DEFAULT":
      return secretKey(spec, bytes, 32, 32);
    case "HMAC_224":
    case "HMAC_256":
    case "HMAC_384":
    case "HMAC_512":
      return secretKey(spec, bytes, Number(spec.slice("HMAC_".length)) / 8, maxHmacKeyBytes);
    case "RSA_2048":
    case "RSA_3072":
    case "RSA_4096":
      return readRsaPrivateKey(spec, bytes);
    case "ECC_NIST_P256":
    case "ECC_NIST_P384":
    case "ECC_NIST_P521":
    case "ECC_SECG_P256K1":
      return readEcPrivateKey(spec, bytes);
    case "ECC_NIST_EDWARDS25519":
      return readEd25519PrivateKey(bytes);
    case "ML_DSA_44":
    case "ML_DSA_65":
    case "ML_DSA_87":
      throw new ServiceError(
        "IncorrectKeyMaterialException",
        `Key material of spec ${spec} cannot be imported.`,
      );
  }
}

function secretKey(spec: HbkSpec, bytes: Buffer, minBytes: number, maxBytes: number): KeyMaterial {
  if (bytes.length < minBytes || bytes.length > maxBytes) {
    const wanted = minBytes === maxBytes ? `${minBytes}` : `${minBytes} to ${maxBytes}`;
    const message = `Key material of spec ${spec} must have ${wanted} bytes.`;
    throw new ServiceError("IncorrectKeyMaterialException", message);
  }
  const material = Buffer.alloc(bytes.length);
  bytes.copy(material);
  return { material };
}
