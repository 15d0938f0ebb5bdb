/** Messages are flat; deeper there is nothing of this mesh's. */
const MAX_DEPTH = 8;

/**
 * Flips one bit of what a message carries: in the longest of its bytes fields, else of its strings. The top bit, so that text is
 * text no more; of sealed bytes any bit is as good. Returns the message, or another in its place; one that carries neither is
 * left as it is.
 */
export function tampered<T>(message: T): T {
  const bytes = longest(message, (value) => (Buffer.isBuffer(value) && value.length > 0 ? value.length : 0));
  if (bytes) {
    // A copy: the bytes may lie in a larger buffer that others read too.
    bytes.parent[bytes.key] = bitFlipped(bytes.parent[bytes.key] as Buffer);
    return message;
  }
  const text = longest(message, (value) => (typeof value === "string" ? value.length : 0));
  if (text) {
    const flipped = bitFlipped(Buffer.from(text.parent[text.key] as string));
    text.parent[text.key] = flipped.toString("latin1");
  }
  return message;
}

/** A copy with the top bit of the middle byte flipped. */
export function bitFlipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const middle = copy.length >> 1;
  if (copy.length > 0) copy[middle] = copy[middle]! ^ 0x80;
  return copy;
}

interface Place {
  readonly parent: Record<string, unknown>;
  readonly key: string;
  readonly size: number;
}

function longest(message: unknown, sizeOf: (value: unknown) => number, depth = 0): Place | undefined {
  if (typeof message !== "object" || message === null || Buffer.isBuffer(message) || depth > MAX_DEPTH)
    return undefined;
  let found: Place | undefined;
  const parent = message as Record<string, unknown>;
  for (const [key, value] of Object.entries(parent)) {
    const size = sizeOf(value);
    const here = size > 0 && !key.startsWith("_") ? { parent, key, size } : longest(value, sizeOf, depth + 1);
    if (here && here.size > (found?.size ?? 0)) found = here;
  }
  return found;
}
