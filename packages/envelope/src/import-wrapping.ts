import { constants, createCipheriv, createPublicKey, publicEncrypt, randomBytes } from "node:crypto";

/** RFC 5649's alternative initial value. */
const kwpIv = Buffer.from("a65959a6", "hex");

/** What GetParametersForImport offers for wrapping; the hash is OAEP's. */
export type ImportWrapping = `${"RSAES_OAEP" | "RSA_AES_KEY_WRAP"}_SHA_${1 | 256}`;

/**
 * Wraps key material as ImportKeyMaterial takes it, which is the customer's part of an import. RSAES_OAEP takes what fits into one
 * RSA block; RSA_AES_KEY_WRAP is a fresh AES-256 key under RSA-OAEP, then the material under that key with AES-KWP.
 * `wrappingPublicKey` is a DER SubjectPublicKeyInfo.
 */
export function wrapForImport(
  material: Buffer,
  wrappingPublicKey: Buffer,
  wrappingAlgorithm: ImportWrapping,
): Buffer {
  const key = createPublicKey({ key: wrappingPublicKey, format: "der", type: "spki" });
  const oaepHash = wrappingAlgorithm.endsWith("SHA_1") ? "sha1" : "sha256";
  const oaep = (bytes: Buffer) =>
    publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash }, bytes);
  if (wrappingAlgorithm.startsWith("RSAES_OAEP")) return oaep(material);
  const kek = randomBytes(32);
  try {
    return Buffer.concat([oaep(kek), aesKwpWrap(kek, material)]);
  } finally {
    kek.fill(0);
  }
}

/** AES key wrap with padding, RFC 5649 (NIST SP 800-38F, KWP). `kek` is an AES-256 key. */
export function aesKwpWrap(kek: Buffer, material: Buffer): Buffer {
  const cipher = createCipheriv("id-aes256-wrap-pad", kek, kwpIv);
  return Buffer.concat([cipher.update(material), cipher.final()]);
}
