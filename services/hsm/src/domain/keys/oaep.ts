import { constants, createPublicKey, type KeyObject, privateDecrypt, publicEncrypt } from "node:crypto";
import { invalidCiphertext } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { HbkSpec } from "@keymesh/hsm-channel";

export type OaepAlgorithm = "RSAES_OAEP_SHA_1" | "RSAES_OAEP_SHA_256";

const hashes = {
  RSAES_OAEP_SHA_1: { name: "sha1", bytes: 20 },
  RSAES_OAEP_SHA_256: { name: "sha256", bytes: 32 },
} as const;

/** Encrypts under an RSA HBK (RFC 8017, the hash in MGF1 too, no label); as long as the modulus. @throws ServiceError ValidationException */
export function oaepEncrypt(
  { spec, key }: { readonly spec: HbkSpec; readonly key: KeyObject },
  algorithm: OaepAlgorithm,
  plaintext: Buffer,
): Buffer {
  const { name, bytes } = hashes[algorithm];
  const max = modulusBytes(key) - 2 * bytes - 2;
  if (plaintext.length > max) {
    const message = `Algorithm ${algorithm} and key spec ${spec} cannot encrypt data larger than ${max} bytes.`;
    throw new ServiceError("ValidationException", message);
  }
  return publicEncrypt({ key: createPublicKey(key), ...padding, oaepHash: name }, plaintext);
}

/** Decrypts what {@link oaepEncrypt} or anyone with the public key encrypted. @throws ServiceError InvalidCiphertextException */
export function oaepDecrypt(key: KeyObject, algorithm: OaepAlgorithm, ciphertext: Buffer): Buffer {
  if (ciphertext.length !== modulusBytes(key)) throw invalidCiphertext();
  try {
    return privateDecrypt({ key, ...padding, oaepHash: hashes[algorithm].name }, ciphertext);
  } catch {
    throw invalidCiphertext();
  }
}

const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING } as const;

function modulusBytes(key: KeyObject): number {
  return (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8;
}
