import { constants, createCipheriv, createPublicKey, publicEncrypt, randomBytes } from "node:crypto";

/** RFC 5649's alternative initial value. */
const kwpIv = Buffer.from("a65959a6", "hex");

/**
 * Wraps key material as RSA_AES_KEY_WRAP_SHA_256 has it: an AES-256 key under RSA-OAEP, then the material under that key with
 * AES-KWP. `wrappingPublicKey` is a DER SubjectPublicKeyInfo.
 */
export function wrapMaterial(material: Buffer, wrappingPublicKey: Buffer): Buffer {
  const aesKey = randomBytes(32);
  try {
    const key = createPublicKey({ key: wrappingPublicKey, format: "der", type: "spki" });
    const wrappedKey = publicEncrypt(
      { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha256" },
      aesKey,
    );
    const kwp = createCipheriv("id-aes256-wrap-pad", aesKey, kwpIv);
    return Buffer.concat([wrappedKey, kwp.update(material), kwp.final()]);
  } finally {
    aesKey.fill(0);
  }
}
