import type { KeyObject } from "node:crypto";
import { aes256KeyBytes, invalidCiphertext } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { WrappingAlgorithm } from "@keymesh/hsm-channel";
import { type OaepAlgorithm, oaepDecrypt } from "../keys/oaep.ts";
import type { Random } from "../random-pool.ts";
import { unwrapAesKwp } from "./aes-kwp.ts";

/**
 * Takes key material out of its wrapping. The caller wipes it.
 * @throws ServiceError InvalidCiphertextException, in one way for every reason.
 */
export function unwrapMaterial(input: {
  /** The private half of the wrapping pair. */
  readonly wrappingKey: KeyObject;
  readonly algorithm: WrappingAlgorithm;
  readonly encryptedKeyMaterial: Buffer;
  readonly random: Random;
}): Buffer {
  const { wrappingKey, algorithm, encryptedKeyMaterial } = input;
  const oaep = algorithm.endsWith("SHA_1") ? "RSAES_OAEP_SHA_1" : "RSAES_OAEP_SHA_256";
  const material = algorithm.startsWith("RSA_AES_KEY_WRAP")
    ? unwrapTwice(wrappingKey, oaep, encryptedKeyMaterial, input.random)
    : openOaep(wrappingKey, oaep, encryptedKeyMaterial);
  if (!material || material.length === 0) throw invalidCiphertext();
  return material;
}

/** OAEP of an AES-256 key ‖ AES-KWP of the material (PKCS#11 CKM_RSA_AES_KEY_WRAP). */
function unwrapTwice(
  wrappingKey: KeyObject,
  oaep: OaepAlgorithm,
  encrypted: Buffer,
  random: Random,
): Buffer | undefined {
  const { modulusLength = 0 } = wrappingKey.asymmetricKeyDetails ?? {};
  const modulusBytes = modulusLength / 8;
  const opened = openOaep(wrappingKey, oaep, encrypted.subarray(0, modulusBytes));
  // With no key inside go on under one nobody knows, so that the time taken does not tell which half was wrong.
  const kek = opened?.length === aes256KeyBytes ? opened : random(aes256KeyBytes);
  try {
    return unwrapAesKwp(kek, encrypted.subarray(modulusBytes));
  } finally {
    kek.fill(0);
    opened?.fill(0);
  }
}

function openOaep(wrappingKey: KeyObject, oaep: OaepAlgorithm, encrypted: Buffer): Buffer | undefined {
  try {
    return oaepDecrypt(wrappingKey, oaep, encrypted);
  } catch (error) {
    if (error instanceof ServiceError) return undefined;
    throw error;
  }
}
