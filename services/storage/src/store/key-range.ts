/** UTF-8 never has this byte: it sorts after every key. */
const AFTER_ALL = Buffer.from([0xff]);

/** The first possible key after all that begin with `prefix`. */
export function endOfPrefix(prefix: Buffer): Buffer {
  return Buffer.concat([prefix, AFTER_ALL]);
}

/** The open interval of keys a scan looks at: strictly between `low` and `high`, `low` itself too when `includesLow`. */
export function keyRange(
  prefix: string,
  after: string | undefined,
  reverse: boolean,
): { readonly low: Buffer; readonly includesLow: boolean; readonly high: Buffer } {
  const first = Buffer.from(prefix);
  const end = endOfPrefix(first);
  const from = after === undefined ? undefined : Buffer.from(after);
  if (!from) return { low: first, includesLow: true, high: end };
  if (reverse) return { low: first, includesLow: true, high: Buffer.compare(from, end) < 0 ? from : end };
  return Buffer.compare(from, first) >= 0
    ? { low: from, includesLow: false, high: end }
    : { low: first, includesLow: true, high: end };
}
