import { constants, createCipheriv, createPublicKey, publicEncrypt, randomBytes } from "node:crypto";

/** RFC 5649's alternative initial value. */
const kwpIv = Buffer.from("a65959a6", "hex");

/** The two of KMS's wrapping algorithms that seeding needs: for what fits into one RSA block, and for private keys. */
export type SeedWrapping = "RSAES_OAEP_SHA_256" | "RSA_AES_KEY_WRAP_SHA_256";

/**
 * Wraps key material as ImportKeyMaterial takes it. RSA_AES_KEY_WRAP is an AES-256 key under RSA-OAEP, then the material under that
 * key with AES-KWP. `wrappingPublicKey` is a DER SubjectPublicKeyInfo.
 */
export function wrapMaterial(material: Buffer, wrappingPublicKey: Buffer, algorithm: SeedWrapping): Buffer {
  const key = createPublicKey({ key: wrappingPublicKey, format: "der", type: "spki" });
  const oaep = (bytes: Buffer) =>
    publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha256" }, bytes);
  if (algorithm === "RSAES_OAEP_SHA_256") return oaep(material);
  const aesKey = randomBytes(32);
  try {
    const kwp = createCipheriv("id-aes256-wrap-pad", aesKey, kwpIv);
    return Buffer.concat([oaep(aesKey), kwp.update(material), kwp.final()]);
  } finally {
    aesKey.fill(0);
  }
}
