/** A buffer that grows while it is written; {@link ByteWriter.wipe} zeroes it, and growing zeroes what was outgrown. */
export class ByteWriter {
  #buffer: Buffer;
  #length = 0;

  constructor(initialBytes = 1_024) {
    this.#buffer = Buffer.alloc(initialBytes);
  }

  get length(): number {
    return this.#length;
  }

  u8(value: number): this {
    this.#room(1);
    this.#length = this.#buffer.writeUInt8(value, this.#length);
    return this;
  }

  u16(value: number): this {
    this.#room(2);
    this.#length = this.#buffer.writeUInt16BE(value, this.#length);
    return this;
  }

  u32(value: number): this {
    this.#room(4);
    this.#length = this.#buffer.writeUInt32BE(value, this.#length);
    return this;
  }

  /** A 4-byte big-endian length, then the bytes. */
  prefixed(bytes: Uint8Array): this {
    this.#room(4 + bytes.length);
    this.#length = this.#buffer.writeUInt32BE(bytes.length, this.#length);
    this.#buffer.set(bytes, this.#length);
    this.#length += bytes.length;
    return this;
  }

  /** What was written so far, as a view. */
  view(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  wipe(): void {
    this.#buffer.fill(0, 0, this.#length);
    this.#length = 0;
  }

  #room(bytes: number): void {
    const needed = this.#length + bytes;
    if (needed <= this.#buffer.length) return;
    const larger = Buffer.alloc(Math.max(needed, this.#buffer.length * 2));
    this.#buffer.copy(larger, 0, 0, this.#length);
    this.#buffer.fill(0);
    this.#buffer = larger;
  }
}

/** Reads what {@link ByteWriter} wrote; throws `refusal()` at every step outside the bytes. */
export class ByteReader {
  readonly #buffer: Buffer;
  readonly #refusal: () => Error;
  #at = 0;

  constructor(buffer: Buffer, refusal: () => Error) {
    this.#buffer = buffer;
    this.#refusal = refusal;
  }

  u8(): number {
    return this.#buffer.readUInt8(this.#step(1));
  }

  u16(): number {
    return this.#buffer.readUInt16BE(this.#step(2));
  }

  u32(): number {
    return this.#buffer.readUInt32BE(this.#step(4));
  }

  /** A copy: the buffer read from is wiped after use. */
  prefixed(maxBytes: number): Buffer {
    const length = this.u32();
    if (length > maxBytes) throw this.#refusal();
    const start = this.#step(length);
    // alloc, not from: a key must not lie in the shared pool of small buffers.
    const out = Buffer.alloc(length);
    this.#buffer.copy(out, 0, start, start + length);
    return out;
  }

  /** Refuses bytes left over. */
  end(): void {
    if (this.#at !== this.#buffer.length) throw this.#refusal();
  }

  #step(bytes: number): number {
    const start = this.#at;
    if (start + bytes > this.#buffer.length) throw this.#refusal();
    this.#at += bytes;
    return start;
  }
}
