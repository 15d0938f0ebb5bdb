import { xtsDecrypt, xtsEncryptUnits, xtsKey } from "@keymesh/envelope";
import { BLOCK_BYTES } from "./block-range.ts";

const ZEROS = Buffer.alloc(BLOCK_BYTES);

/**
 * Blocks as they are stored. A block of zeros in the store is one that was never written: it reads as zeros, undecrypted. That
 * needs no record beside the data, so there is nothing that a crash could leave disagreeing with it. A written block has that
 * form for one plaintext in 2^32768, which nobody without the key can name; writing just that one is refused rather than lost.
 */
export function sealBlocks(key: Buffer, offset: number, plaintext: Buffer): Buffer {
  const sealed = xtsEncryptUnits(xtsKey(key), offset / BLOCK_BYTES, BLOCK_BYTES, plaintext);
  for (let at = 0; at < sealed.length; at += BLOCK_BYTES)
    if (isHole(sealed.subarray(at, at + BLOCK_BYTES)))
      throw new Error(`the block at ${offset + at} would be stored as a hole`);
  return sealed;
}

/** The inverse of {@link sealBlocks}, in place. */
export function openBlocks(key: Buffer, offset: number, stored: Buffer): Buffer {
  const opener = xtsKey(key);
  for (let at = 0; at < stored.length; at += BLOCK_BYTES) {
    const block = stored.subarray(at, at + BLOCK_BYTES);
    if (!isHole(block)) xtsDecrypt(opener, (offset + at) / BLOCK_BYTES, block).copy(block);
  }
  return stored;
}

function isHole(block: Buffer): boolean {
  return ZEROS.equals(block);
}
