import {
  constants,
  createHash,
  type KeyObject,
  privateDecrypt,
  privateEncrypt,
  publicDecrypt,
  publicEncrypt,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { invalidCiphertext } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";

/** DigestInfo up to the digest (RFC 8017, section 9.2). */
const digestInfo: Readonly<Record<string, Buffer>> = {
  sha256: Buffer.from("3031300d060960864801650304020105000420", "hex"),
  sha384: Buffer.from("3041300d060960864801650304020205000430", "hex"),
  sha512: Buffer.from("3051300d060960864801650304020305000440", "hex"),
};

/** RSASSA-PKCS1-v1_5 of a digest. */
export function signPkcs1Digest(key: KeyObject, hash: string, digest: Buffer): Buffer {
  const info = Buffer.concat([digestInfo[hash]!, digest]);
  return privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, info);
}

export function verifyPkcs1Digest(key: KeyObject, hash: string, digest: Buffer, signature: Buffer): boolean {
  const info = publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature);
  return info.equals(Buffer.concat([digestInfo[hash]!, digest]));
}

/** RSASSA-PSS of a digest, the salt as long as the hash (RFC 8017, section 9.1.1). The modulus has whole bytes. */
export function signPssDigest(key: KeyObject, hash: string, digest: Buffer): Buffer {
  const modulusBytes = key.asymmetricKeyDetails!.modulusLength! / 8;
  const salt = randomBytes(digest.length);
  const h = hashOf(hash, Buffer.alloc(8), digest, salt);
  const data = Buffer.alloc(modulusBytes - h.length - 1);
  data[data.length - salt.length - 1] = 1;
  salt.copy(data, data.length - salt.length);
  const masked = xor(data, maskOf(hash, h, data.length));
  masked[0]! &= 0x7f;
  const encoded = Buffer.concat([masked, h, Buffer.from([0xbc])]);
  return privateEncrypt({ key, padding: constants.RSA_NO_PADDING }, encoded);
}

export function verifyPssDigest(key: KeyObject, hash: string, digest: Buffer, signature: Buffer): boolean {
  const encoded = publicDecrypt({ key, padding: constants.RSA_NO_PADDING }, signature);
  const maskedBytes = encoded.length - digest.length - 1;
  const h = encoded.subarray(maskedBytes, -1);
  if (encoded.at(-1) !== 0xbc || encoded[0]! >= 0x80) return false;
  const data = xor(encoded.subarray(0, maskedBytes), maskOf(hash, h, maskedBytes));
  data[0]! &= 0x7f;
  const padding = data.subarray(0, -digest.length);
  const expected = Buffer.alloc(padding.length);
  expected[expected.length - 1] = 1;
  if (!padding.equals(expected)) return false;
  return timingSafeEqual(h, hashOf(hash, Buffer.alloc(8), digest, data.subarray(-digest.length)));
}

/** RSAES-OAEP as KMS has it: MGF1 with the same hash, an empty label. @throws ServiceError ValidationException */
export function encryptOaep(key: KeyObject, algorithm: string, plaintext: Buffer): Buffer {
  const modulusBits = key.asymmetricKeyDetails!.modulusLength!;
  const maxBytes = modulusBits / 8 - 2 * (algorithm.endsWith("SHA_1") ? 20 : 32) - 2;
  if (plaintext.length > maxBytes) {
    throw new ServiceError(
      "ValidationException",
      `Algorithm ${algorithm} and key spec RSA_${modulusBits} cannot encrypt data larger than ${maxBytes} bytes.`,
    );
  }
  return publicEncrypt(oaep(key, algorithm), plaintext);
}

/** @throws ServiceError InvalidCiphertextException */
export function decryptOaep(key: KeyObject, algorithm: string, ciphertext: Buffer): Buffer {
  try {
    return privateDecrypt(oaep(key, algorithm), ciphertext);
  } catch {
    throw invalidCiphertext();
  }
}

function oaep(key: KeyObject, algorithm: string) {
  const oaepHash = algorithm.endsWith("SHA_1") ? "sha1" : "sha256";
  return { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash };
}

function maskOf(hash: string, seed: Buffer, bytes: number): Buffer {
  const parts: Buffer[] = [];
  for (let counter = 0, made = 0; made < bytes; counter++) {
    const number = Buffer.alloc(4);
    number.writeUInt32BE(counter);
    const part = hashOf(hash, seed, number);
    parts.push(part);
    made += part.length;
  }
  return Buffer.concat(parts).subarray(0, bytes);
}

function hashOf(hash: string, ...parts: readonly Buffer[]): Buffer {
  const running = createHash(hash);
  for (const part of parts) running.update(part);
  return running.digest();
}

function xor(a: Buffer, b: Buffer): Buffer {
  return Buffer.from(a.map((byte, i) => byte ^ b[i]!));
}
