import { constants, type KeyObject, privateEncrypt, publicDecrypt } from "node:crypto";
import { encodePss, isPssOf } from "./pss-encoding.ts";
import type { HashName } from "./scheme.ts";

/** DigestInfo (RFC 8017, section 9.2) up to the digest. */
const digestInfoHeaders: Readonly<Record<HashName, Buffer>> = {
  sha256: Buffer.from("3031300d060960864801650304020105000420", "hex"),
  sha384: Buffer.from("3041300d060960864801650304020205000430", "hex"),
  sha512: Buffer.from("3051300d060960864801650304020305000440", "hex"),
};

/** Signs a digest given ready; the private operation is OpenSSL's, blinded as every one of its is. */
export function signDigestRsa(
  family: "pss" | "pkcs1",
  hash: HashName,
  key: KeyObject,
  digest: Buffer,
): Buffer {
  if (family === "pkcs1") {
    const digestInfo = Buffer.concat([digestInfoHeaders[hash], digest]);
    return privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, digestInfo);
  }
  const encoded = encodePss(hash, digest, modulusBits(key));
  return privateEncrypt({ key, padding: constants.RSA_NO_PADDING }, encoded);
}

/** Whether it is a signature of the digest; the encoding must be the exact one, not one that parses. */
export function verifyDigestRsa(
  family: "pss" | "pkcs1",
  hash: HashName,
  publicKey: KeyObject,
  digest: Buffer,
  signature: Buffer,
): boolean {
  if (signature.length !== modulusBits(publicKey) / 8) return false;
  const encoded = encodingIn(publicKey, signature);
  if (!encoded) return false;
  if (family === "pss") return isPssOf(hash, digest, encoded);
  const tail = Buffer.concat([Buffer.alloc(1), digestInfoHeaders[hash], digest]);
  const fill = Buffer.alloc(encoded.length - tail.length - 2, 0xff);
  return encoded.equals(Buffer.concat([Buffer.from([0, 1]), fill, tail]));
}

/** The signature to the public exponent; undefined when it is no number below the modulus. */
function encodingIn(publicKey: KeyObject, signature: Buffer): Buffer | undefined {
  try {
    return publicDecrypt({ key: publicKey, padding: constants.RSA_NO_PADDING }, signature);
  } catch {
    return undefined;
  }
}

function modulusBits(key: KeyObject): number {
  return key.asymmetricKeyDetails?.modulusLength ?? 0;
}
