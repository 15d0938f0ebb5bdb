/** DER tags used in the mesh (ITU-T X.690). */
export const TAG = {
  integer: 0x02,
  octetString: 0x04,
  oid: 0x06,
  utf8String: 0x0c,
  sequence: 0x30,
  /** [0], primitive: an implicitly tagged OCTET STRING. */
  context0: 0x80,
  /** [0], constructed: explicit tagging. */
  context0Constructed: 0xa0,
} as const;

/** One value behind its tag and its length in the shortest form; DER knows no other. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([derHeader(tag, length), ...parts]);
}

/** Tag and length octets of a value of `length` bytes (below 2^32). */
export function derHeader(tag: number, length: number): Buffer {
  if (length < 0x80) return Buffer.from([tag, length]);
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return Buffer.from([tag, 0x80 | octets.length, ...octets]);
}

/** SEQUENCE (also SEQUENCE OF) of values already encoded. */
export function derSequence(...parts: readonly Uint8Array[]): Buffer {
  return der(TAG.sequence, ...parts);
}

/** INTEGER, non-negative and below 2^53. */
export function derInteger(value: number): Buffer {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError("DER integer outside 0…2^53-1");
  const octets: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  // A leading bit set would read as negative; zero needs one octet.
  if (octets.length === 0 || (octets[0] as number) >= 0x80) octets.unshift(0);
  return der(TAG.integer, Buffer.from(octets));
}

/** OCTET STRING. */
export function derOctets(bytes: Uint8Array): Buffer {
  return der(TAG.octetString, bytes);
}

/** UTF8String. */
export function derUtf8(text: string): Buffer {
  return der(TAG.utf8String, Buffer.from(text, "utf8"));
}

/** OBJECT IDENTIFIER from its dotted form. */
export function derOid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  const arcs = [first * 40 + second, ...rest];
  return der(TAG.oid, Buffer.from(arcs.flatMap(base128)));
}

function base128(arc: number): number[] {
  const out = [arc % 128];
  for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128))
    out.unshift(0x80 | (rest % 128));
  return out;
}
