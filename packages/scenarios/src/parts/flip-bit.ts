import { open } from "node:fs/promises";

/** A copy with its last bit flipped. */
export function lastBitFlipped(bytes: Uint8Array): Buffer {
  const flipped = Buffer.from(bytes);
  flipped[flipped.length - 1]! ^= 1;
  return flipped;
}

/** Runs `act` while the last bit of a file is another; the file may be of any size. */
export async function whileLastBitFlipped<T>(path: string, act: () => Promise<T>): Promise<T> {
  await flipLastBit(path);
  try {
    return await act();
  } finally {
    await flipLastBit(path);
  }
}

async function flipLastBit(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    const at = (await file.stat()).size - 1;
    const byte = Buffer.alloc(1);
    await file.read(byte, 0, 1, at);
    await file.write(lastBitFlipped(byte), 0, 1, at);
  } finally {
    await file.close();
  }
}
