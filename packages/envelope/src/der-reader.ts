import { TAG } from "./der-writer.ts";

/**
 * Reads DER and nothing but DER: definite lengths in their shortest form, integers without padding, valid UTF-8, and (by
 * {@link DerReader.end}) nothing left over. So whatever is accepted has exactly one encoding, and a changed byte is never
 * ignored. Every refusal is the one error its maker chose.
 */
export class DerReader {
  readonly #bytes: Buffer;
  readonly #refusal: () => Error;
  #at = 0;

  /** `refusal` makes the error thrown for every deviation. */
  constructor(bytes: Buffer, refusal: () => Error) {
    this.#bytes = bytes;
    this.#refusal = refusal;
  }

  /** Whether all was read. */
  get atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** The value under a tag, and past it. */
  value(tag: number): Buffer {
    if (this.#octet() !== tag) throw this.#refusal();
    const length = this.#length();
    const end = this.#at + length;
    if (end > this.#bytes.length) throw this.#refusal();
    const value = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return value;
  }

  /** A reader of the inside of a SEQUENCE. */
  sequence(): DerReader {
    return new DerReader(this.value(TAG.sequence), this.#refusal);
  }

  /** Every element of a SEQUENCE OF, at most `max`. */
  sequenceOf<T>(max: number, read: (element: DerReader) => T): T[] {
    const inside = this.sequence();
    const out: T[] = [];
    while (!inside.atEnd) {
      if (out.length === max) throw this.#refusal();
      out.push(read(inside));
    }
    return out;
  }

  /** A non-negative INTEGER of at most `max`. */
  integer(max: number = Number.MAX_SAFE_INTEGER): number {
    const octets = this.value(TAG.integer);
    const first = octets[0];
    if (first === undefined || octets.length > 8 || first >= 0x80) throw this.#refusal();
    if (first === 0 && octets.length > 1 && (octets[1] as number) < 0x80) throw this.#refusal();
    const value = octets.reduce((sum, octet) => sum * 256 + octet, 0);
    if (value > max) throw this.#refusal();
    return value;
  }

  /** An OCTET STRING of `min` to `max` bytes, copied out. */
  octets(min: number, max: number): Buffer {
    const value = this.value(TAG.octetString);
    if (value.length < min || value.length > max) throw this.#refusal();
    return Buffer.from(value);
  }

  /** A UTF8String of at most `maxBytes`. */
  utf8(maxBytes: number): string {
    const value = this.value(TAG.utf8String);
    if (value.length > maxBytes) throw this.#refusal();
    const text = value.toString("utf8");
    // Invalid UTF-8 becomes U+FFFD when read, and then no longer has the same bytes.
    if (!Buffer.from(text, "utf8").equals(value)) throw this.#refusal();
    return text;
  }

  /** Refuses bytes left over. */
  end(): void {
    if (!this.atEnd) throw this.#refusal();
  }

  #octet(): number {
    const octet = this.#bytes[this.#at++];
    if (octet === undefined) throw this.#refusal();
    return octet;
  }

  #length(): number {
    const first = this.#octet();
    if (first < 0x80) return first;
    const count = first & 0x7f;
    if (count === 0 || count > 4) throw this.#refusal();
    let length = 0;
    for (let i = 0; i < count; i++) length = length * 256 + this.#octet();
    const shortest = length < 0x80 ? 0 : Math.ceil((32 - Math.clz32(length)) / 8);
    if (count !== shortest) throw this.#refusal();
    return length;
  }
}
