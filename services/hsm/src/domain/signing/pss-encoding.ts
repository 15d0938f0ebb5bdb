import { createHash, randomBytes } from "node:crypto";
import type { HashName } from "./scheme.ts";

/**
 * EMSA-PSS (RFC 8017, section 9.1) over a digest given ready, which node:crypto has no way to sign; MGF1 with the same hash, the
 * salt as long as the hash. `modulusBits` is a multiple of 8, so the encoding has one bit less.
 */
export function encodePss(hash: HashName, digest: Buffer, modulusBits: number): Buffer {
  const hashBytes = digest.length;
  const salt = randomBytes(hashBytes);
  const seal = sealOf(hash, digest, salt);
  const encoded = Buffer.alloc(modulusBits / 8);
  const dbBytes = encoded.length - hashBytes - 1;
  encoded[dbBytes - hashBytes - 1] = 0x01;
  salt.copy(encoded, dbBytes - hashBytes);
  maskInPlace(hash, seal, encoded.subarray(0, dbBytes));
  encoded[0]! &= 0x7f;
  seal.copy(encoded, dbBytes);
  encoded[encoded.length - 1] = 0xbc;
  return encoded;
}

/** Whether an encoding is one {@link encodePss} makes for the digest, with whatever salt of the hash's length. */
export function isPssOf(hash: HashName, digest: Buffer, encoded: Buffer): boolean {
  const hashBytes = digest.length;
  const dbBytes = encoded.length - hashBytes - 1;
  if (dbBytes < hashBytes + 1 || encoded.at(-1) !== 0xbc || (encoded[0]! & 0x80) !== 0) return false;
  const seal = encoded.subarray(dbBytes, dbBytes + hashBytes);
  const db = Buffer.from(encoded.subarray(0, dbBytes));
  maskInPlace(hash, seal, db);
  db[0]! &= 0x7f;
  const saltAt = dbBytes - hashBytes;
  if (db[saltAt - 1] !== 0x01 || db.subarray(0, saltAt - 1).some((octet) => octet !== 0)) return false;
  return sealOf(hash, digest, db.subarray(saltAt)).equals(seal);
}

/** H: the hash of eight zero octets, the digest and the salt. */
function sealOf(hash: HashName, digest: Buffer, salt: Buffer): Buffer {
  return createHash(hash).update(Buffer.alloc(8)).update(digest).update(salt).digest();
}

/** XORs MGF1(seed) over the bytes. */
function maskInPlace(hash: HashName, seed: Buffer, bytes: Buffer): void {
  const counter = Buffer.alloc(4);
  for (let at = 0, n = 0; at < bytes.length; n++) {
    counter.writeUInt32BE(n);
    for (const octet of createHash(hash).update(seed).update(counter).digest()) {
      if (at < bytes.length) bytes[at++]! ^= octet;
    }
  }
}
