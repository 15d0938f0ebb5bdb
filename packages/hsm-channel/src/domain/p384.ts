import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import { der, derOid, derSequence } from "@keymesh/envelope";

/** An uncompressed point of P-384: 04 ‖ x ‖ y. */
export const pointBytes = 97;
/** ECDSA P-384 as r ‖ s. */
export const signatureBytes = 96;

/** A key pair of P-384, for signing or for agreement. */
export interface P384KeyPair {
  readonly privateKey: KeyObject;
  /** The public key as its uncompressed point. */
  readonly point: Buffer;
}

const SPKI_PREFIX = spkiPrefix();

/** Makes a key pair with OpenSSL's DRBG. */
export function generateP384(): P384KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-384" });
  return { privateKey, point: pointOf(publicKey) };
}

/** A key pair from its private key. */
export function p384FromPrivate(privateKey: KeyObject): P384KeyPair {
  return { privateKey, point: pointOf(createPublicKey(privateKey)) };
}

/** A private key from PEM (PKCS#8). @throws when it is not one of P-384. */
export function p384FromPem(pem: string | Buffer): P384KeyPair {
  return p384FromPrivate(createPrivateKey(pem));
}

/** The uncompressed point of a P-384 public key, 97 bytes. */
export function pointOf(publicKey: KeyObject): Buffer {
  if (publicKey.asymmetricKeyDetails?.namedCurve !== "secp384r1") throw new RangeError("not a P-384 key");
  const spki = publicKey.export({ type: "spki", format: "der" });
  return Buffer.from(spki.subarray(spki.length - pointBytes));
}

/** The public key of a point; undefined when it is not an uncompressed point on the curve. */
export function publicKeyOf(point: Buffer): KeyObject | undefined {
  if (point.length !== pointBytes || point[0] !== 4) return undefined;
  try {
    return createPublicKey({ key: Buffer.concat([SPKI_PREFIX, point]), format: "der", type: "spki" });
  } catch {
    return undefined;
  }
}

/** ECDSA P-384/SHA-384, 96 bytes. */
export function signP384(privateKey: KeyObject, message: Buffer): Buffer {
  return sign("sha384", message, { key: privateKey, dsaEncoding: "ieee-p1363" });
}

/** Whether `signature` over `message` is by the key of `point`; never throws. */
export function isSignedBy(point: Buffer, message: Buffer, signature: Buffer): boolean {
  const key = publicKeyOf(point);
  if (!key || signature.length !== signatureBytes) return false;
  return verify("sha384", message, { key, dsaEncoding: "ieee-p1363" }, signature);
}

/** The ECDH shared secret, 48 bytes; undefined when the other's point is none. The caller wipes it. */
export function agree(privateKey: KeyObject, otherPoint: Buffer): Buffer | undefined {
  const publicKey = publicKeyOf(otherPoint);
  return publicKey && diffieHellman({ privateKey, publicKey });
}

/** SubjectPublicKeyInfo up to the point itself. */
function spkiPrefix(): Buffer {
  const algorithm = derSequence(derOid("1.2.840.10045.2.1"), derOid("1.3.132.0.34"));
  const whole = derSequence(algorithm, der(0x03, Buffer.from([0]), Buffer.alloc(pointBytes)));
  return whole.subarray(0, whole.length - pointBytes);
}
