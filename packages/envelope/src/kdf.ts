import { createHmac, type KeyObject } from "node:crypto";

const prfBytes = 32;
/** Most a call derives, in bytes. The standard's own bound (2^32-1 blocks) is far beyond any key. */
export const maxDerivedBytes = 65_536;

/**
 * The key derivation function of NIST SP 800-108 in counter mode with HMAC-SHA256: PRF(key, [i]₃₂ ‖ fixedInput) for i = 1, 2,
 * …, joined and cut to `lengthBytes`. The counter has 32 bits and stands before the fixed input. The caller wipes the result.
 */
export function kdfCounterHmacSha256(key: KeyObject, fixedInput: Uint8Array, lengthBytes: number): Buffer {
  if (!Number.isInteger(lengthBytes) || lengthBytes < 1 || lengthBytes > maxDerivedBytes) {
    throw new RangeError(`derived length outside 1…${maxDerivedBytes} bytes`);
  }
  if (lengthBytes === prfBytes) return block(key, FIRST, fixedInput);
  const out = Buffer.alloc(lengthBytes);
  const counter = Buffer.alloc(4);
  for (let i = 1, at = 0; at < lengthBytes; i++, at += prfBytes) {
    counter.writeUInt32BE(i);
    const piece = block(key, counter, fixedInput);
    piece.copy(out, at);
    piece.fill(0);
  }
  return out;
}

/**
 * The fixed input in the standard's recommended shape: label ‖ 00 ‖ context ‖ [L]₃₂, L the derived length in bits.
 * `label` must hold no zero byte, so that label and context cannot run into each other.
 */
export function kdfFixedInput(label: string, context: Uint8Array, lengthBytes: number): Buffer {
  const head = Buffer.from(`${label}\0`, "latin1");
  const out = Buffer.allocUnsafe(head.length + context.length + 4);
  head.copy(out);
  out.set(context, head.length);
  out.writeUInt32BE(lengthBytes * 8, head.length + context.length);
  return out;
}

const FIRST = Buffer.from([0, 0, 0, 1]);

function block(key: KeyObject, counter: Buffer, fixedInput: Uint8Array): Buffer {
  return createHmac("sha256", key).update(counter).update(fixedInput).digest();
}
