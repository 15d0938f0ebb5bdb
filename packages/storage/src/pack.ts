/** Small pieces wait until they make a message of at least this many bytes: below it, gRPC's cost per message rules. */
const MIN_PACKED_BYTES = 256 * 1024;

/**
 * Regroups a stream into pieces of 256 KiB to `maxBytes` (the last one may be smaller). Large pieces pass without being
 * copied, whole or as views; only pieces smaller than 256 KiB are joined.
 */
export async function* packed(bytes: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  for await (const piece of bytes) {
    let rest = piece;
    if (waitingBytes > 0) {
      // Join only as much as is needed to send what waits.
      const taken = rest.subarray(0, MIN_PACKED_BYTES - waitingBytes);
      waiting.push(taken);
      waitingBytes += taken.length;
      rest = rest.subarray(taken.length);
      if (waitingBytes < MIN_PACKED_BYTES) continue;
      yield Buffer.concat(waiting, waitingBytes);
      waiting = [];
      waitingBytes = 0;
    }
    while (rest.length >= MIN_PACKED_BYTES) {
      yield rest.subarray(0, maxBytes);
      rest = rest.subarray(maxBytes);
    }
    if (rest.length > 0) {
      waiting.push(rest);
      waitingBytes = rest.length;
    }
  }
  if (waitingBytes > 0) yield Buffer.concat(waiting, waitingBytes);
}
