import { ServiceError } from "@keymesh/errors";
import { GIB } from "./records.ts";

/**
 * What a guest reads and writes in multiples of, and the data unit of AES-256-XTS: unit n is the block at n × 4,096 bytes, and n
 * is its tweak. docs/decisions/0004 says why.
 */
export const BLOCK_BYTES = 4_096;
/** One ReadBlocks or WriteBlocks at most. */
export const MAX_BLOCKS_BYTES = 1_048_576;

/** @throws ServiceError InvalidParameterValue unless whole blocks inside the volume are meant. */
export function checkBlockRange(offset: number, bytes: number, sizeGib: number): void {
  if (!Number.isSafeInteger(offset) || offset < 0 || offset % BLOCK_BYTES !== 0)
    refuse(`Offset ${offset} is not a multiple of ${BLOCK_BYTES} bytes.`);
  if (!Number.isSafeInteger(bytes) || bytes <= 0 || bytes % BLOCK_BYTES !== 0)
    refuse(`Length ${bytes} is not a positive multiple of ${BLOCK_BYTES} bytes.`);
  if (offset + bytes > sizeGib * GIB)
    refuse(`Bytes ${offset} to ${offset + bytes} are beyond the volume's end at ${sizeGib * GIB}.`);
}

/** @throws ServiceError InvalidParameterValue when one message asks for or carries more than 1 MiB. */
export function checkMessageSize(bytes: number): void {
  if (bytes > MAX_BLOCKS_BYTES) refuse(`At most ${MAX_BLOCKS_BYTES} bytes at a time, not ${bytes}.`);
}

function refuse(message: string): never {
  throw new ServiceError("InvalidParameterValue", message);
}
