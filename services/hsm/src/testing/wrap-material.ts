import { constants, createCipheriv, createPublicKey, publicEncrypt, randomBytes } from "node:crypto";
import type { WrappingAlgorithm } from "@keymesh/hsm-channel";

/** Wraps key material as an importer does, with the wrapping public key (DER SubjectPublicKeyInfo). */
export function wrapMaterial(spki: Buffer, algorithm: WrappingAlgorithm, material: Buffer): Buffer {
  const key = createPublicKey({ key: spki, format: "der", type: "spki" });
  const oaepHash = algorithm.endsWith("SHA_1") ? "sha1" : "sha256";
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  const oaep = (bytes: Buffer) => publicEncrypt({ key, padding, oaepHash }, bytes);
  if (algorithm.startsWith("RSAES_OAEP")) return oaep(material);
  const kek = randomBytes(32);
  return Buffer.concat([oaep(kek), wrapAesKwp(kek, material)]);
}

/** AES key wrap with padding (RFC 5649). */
export function wrapAesKwp(kek: Buffer, material: Buffer): Buffer {
  const cipher = createCipheriv("id-aes256-wrap-pad", kek, Buffer.from("a65959a6", "hex"));
  return Buffer.concat([cipher.update(material), cipher.final()]);
}
