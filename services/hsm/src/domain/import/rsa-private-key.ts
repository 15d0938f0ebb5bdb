import { createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { TAG } from "@keymesh/envelope";
import type { RsaSpec } from "@keymesh/hsm-channel";
import type { KeyMaterial } from "./key-material.ts";
import { notAPrivateKey, openPkcs8, parsePkcs8 } from "./pkcs8.ts";

/**
 * An RSA private key of two primes (RFC 3447) with the spec's modulus, whose product the modulus is, and which verifies what it
 * signs. That the primes are prime is the importer's word: only the importer's own data rests on it.
 * @throws ServiceError IncorrectKeyMaterialException
 */
export function readRsaPrivateKey(spec: RsaSpec, bytes: Buffer): KeyMaterial {
  const key = parsePkcs8(spec, bytes);
  const modulusBits = Number(spec.slice("RSA_".length));
  if (key.asymmetricKeyType !== "rsa" || key.asymmetricKeyDetails?.modulusLength !== modulusBits) {
    throw notAPrivateKey(spec);
  }
  const material = key.export({ format: "der", type: "pkcs8" });
  if (!isOfTwoPrimes(spec, material) || !isConsistent(key)) {
    material.fill(0);
    throw notAPrivateKey(spec);
  }
  return { material, publicKey: createPublicKey(key).export({ format: "der", type: "spki" }) };
}

function isOfTwoPrimes(spec: RsaSpec, pkcs8: Buffer): boolean {
  const { privateKey } = openPkcs8(spec, pkcs8);
  const version = privateKey.integer();
  const modulus = privateKey.value(TAG.integer);
  privateKey.value(TAG.integer); // e
  privateKey.value(TAG.integer); // d
  const product = multiply(privateKey.value(TAG.integer), privateKey.value(TAG.integer));
  try {
    return version === 0 && withoutZeros(product).equals(withoutZeros(modulus));
  } finally {
    product.fill(0);
  }
}

/** OpenSSL signs by the primes, tries the result and falls back to d: what verifies was made by a key that works. */
function isConsistent(key: KeyObject): boolean {
  const message = Buffer.from("pairwise consistency");
  try {
    return verify("sha256", message, createPublicKey(key), sign("sha256", message, key));
  } catch {
    return false;
  }
}

/** The product of two big-endian numbers. By hand, since a BigInt's memory cannot be wiped. */
function multiply(a: Buffer, b: Buffer): Buffer {
  const product = Buffer.alloc(a.length + b.length);
  for (let i = a.length - 1; i >= 0; i--) {
    let carry = 0;
    for (let j = b.length - 1; j >= 0; j--) {
      const sum = product.readUInt8(i + j + 1) + a.readUInt8(i) * b.readUInt8(j) + carry;
      product.writeUInt8(sum & 0xff, i + j + 1);
      carry = sum >> 8;
    }
    product.writeUInt8(carry, i);
  }
  return product;
}

function withoutZeros(number: Buffer): Buffer {
  const first = number.findIndex((octet) => octet !== 0);
  return number.subarray(first === -1 ? number.length : first);
}
