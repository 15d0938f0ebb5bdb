const timeBytes = 6;
const lengthBytes = 2;

/** Writes a token's fields one after the other: bytes, 48-bit times, length-prefixed bytes and UTF-8 texts. */
export class FieldWriter {
  readonly #parts: Buffer[] = [];

  byte(value: number): void {
    this.#parts.push(Buffer.from([value]));
  }

  /** Milliseconds since the epoch, at most 2^48 - 1. */
  time(ms: number): void {
    const part = Buffer.alloc(timeBytes);
    part.writeUIntBE(ms, 0, timeBytes);
    this.#parts.push(part);
  }

  /** At most 65,535 bytes. */
  text(value: string): void {
    this.blob(Buffer.from(value));
  }

  /** At most 65,535 bytes. */
  blob(value: Buffer): void {
    const length = Buffer.alloc(lengthBytes);
    length.writeUInt16BE(value.length);
    this.#parts.push(length, value);
  }

  bytes(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

/** Reads what {@link FieldWriter} wrote. Past the end every field is empty and {@link complete} is false: check it last. */
export class FieldReader {
  readonly #bytes: Buffer;
  #at = 0;
  #short = false;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  byte(): number {
    return this.#take(1)?.[0] ?? 0;
  }

  time(): number {
    return this.#take(timeBytes)?.readUIntBE(0, timeBytes) ?? 0;
  }

  texts(count: number): string[] {
    return Array.from({ length: count }, () => this.blob().toString());
  }

  blob(): Buffer {
    const length = this.#take(lengthBytes)?.readUInt16BE() ?? 0;
    return this.#take(length) ?? Buffer.alloc(0);
  }

  /** Whether every field was there and nothing follows. */
  get complete(): boolean {
    return !this.#short && this.#at === this.#bytes.length;
  }

  #take(length: number): Buffer | undefined {
    if (this.#at + length > this.#bytes.length) {
      this.#short = true;
      return undefined;
    }
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
