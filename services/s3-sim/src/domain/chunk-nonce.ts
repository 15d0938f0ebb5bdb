/** The 12-byte GCM nonce of a chunk: seven zero bytes, the chunk's number (32 bits, big-endian), 1 for the part's last chunk. */
export function chunkNonce(index: number, isFinal: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(index, 7);
  nonce[11] = isFinal ? 1 : 0;
  return nonce;
}
