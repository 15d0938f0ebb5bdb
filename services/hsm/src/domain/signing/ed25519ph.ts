import type { KeyObject } from "node:crypto";
import { type EdDSAOpts, eddsa } from "@noble/curves/abstract/edwards.js";
import { ed25519 } from "@noble/curves/ed25519.js";
import { sha512 } from "@noble/hashes/sha2.js";

/** Of RFC 8032, section 2: dom2(1, no context). */
const dom2 = Buffer.concat([Buffer.from("SigEd25519 no Ed25519 collisions"), Buffer.from([1, 0])]);

const options = {
  adjustScalarBytes: (bytes) => {
    const clamped = Uint8Array.from(bytes);
    clamped[0]! &= 0xf8;
    clamped[31]! = (clamped[31]! & 0x7f) | 0x40;
    return clamped;
  },
  domain: (data) => Buffer.concat([dom2, data]),
  prehash: (digest) => Uint8Array.from(digest),
} satisfies EdDSAOpts;

/** Ed25519ph (RFC 8032, section 5.1) of a message already hashed, which neither node:crypto nor @noble/curves offers as such. */
const ed25519OfDigest = eddsa(ed25519.Point, sha512, options);

/** Signs a SHA-512 digest of 64 bytes; 64 bytes. */
export function signEd25519ph(key: KeyObject, digest: Buffer): Buffer {
  const pkcs8 = key.export({ format: "der", type: "pkcs8" });
  try {
    return Buffer.from(ed25519OfDigest.sign(digest, pkcs8.subarray(-32)));
  } finally {
    pkcs8.fill(0);
  }
}

export function verifyEd25519ph(publicKey: KeyObject, digest: Buffer, signature: Buffer): boolean {
  const point = publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  try {
    return ed25519OfDigest.verify(signature, digest, point, { zip215: false });
  } catch {
    return false;
  }
}
