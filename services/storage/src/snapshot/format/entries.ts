import { checkKey, MAX_VALUE_BYTES } from "@keymesh/storage";
import { notASnapshot } from "./format.ts";

/** A key and its value, whatever version it has. */
export interface StoredPair {
  readonly key: string;
  readonly value: Buffer;
}

const HEAD_BYTES = 6;

/** Entries in one piece: key length (2 bytes), value length (4), key, value, and again. */
export function packEntries(pairs: readonly StoredPair[]): Buffer {
  const parts: Buffer[] = [];
  for (const { key, value } of pairs) {
    const name = Buffer.from(key);
    const head = Buffer.alloc(HEAD_BYTES);
    head.writeUInt16BE(name.length);
    head.writeUInt32BE(value.length, 2);
    parts.push(head, name, value);
  }
  return Buffer.concat(parts);
}

/** What {@link packEntries} packed. @throws ServiceError InvalidInput */
export function unpackEntries(payload: Buffer): StoredPair[] {
  const pairs: StoredPair[] = [];
  for (let at = 0; at < payload.length; ) {
    if (payload.length - at < HEAD_BYTES) throw damaged();
    const keyEnd = at + HEAD_BYTES + payload.readUInt16BE(at);
    const end = keyEnd + payload.readUInt32BE(at + 2);
    if (end > payload.length) throw damaged();
    const key = payload.toString("utf8", at + HEAD_BYTES, keyEnd);
    const value = payload.subarray(keyEnd, end);
    if (Buffer.byteLength(key) !== keyEnd - at - HEAD_BYTES || value.length > MAX_VALUE_BYTES)
      throw damaged();
    checkName(key);
    pairs.push({ key, value });
    at = end;
  }
  return pairs;
}

/** @throws ServiceError InvalidInput for what storage would not take as a key or a blob's name */
export function checkName(name: string): void {
  try {
    checkKey(name);
  } catch {
    throw damaged();
  }
}

/** The order of keys and names: that of their bytes. */
export function isBefore(a: string, b: string): boolean {
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;
}

function damaged(): Error {
  return notASnapshot("an entry in it cannot be read");
}
