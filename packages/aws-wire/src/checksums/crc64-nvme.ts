import type { Checksum } from "./checksum.ts";

/** The NVMe polynomial 0xad93d23594c93659, reflected, in two halves. */
const POLYNOMIAL_HIGH = 0x9a6c9329;
const POLYNOMIAL_LOW = 0xac4bc9b5;
/** Bytes taken at a time, each with a table of its own. */
const SLICES = 8;

const { high: HIGH, low: LOW } = tables();

/**
 * CRC-64/NVME in 32-bit halves, eight bytes a step: about 500 to 750 MB/s where @aws-sdk/crc64-nvme makes 260 (that one is
 * the oracle of its tests). There is no native one on npm short of the whole AWS Common Runtime.
 */
export class Crc64Nvme implements Checksum {
  readonly algorithm = "CRC64NVME";
  #high = -1;
  #low = -1;

  update(bytes: Uint8Array): void {
    let high = this.#high;
    let low = this.#low;
    let at = 0;
    for (const whole = bytes.length - 7; at < whole; at += 8) {
      const a = low ^ word(bytes, at);
      const b = high ^ word(bytes, at + 4);
      const i0 = 1792 + (a & 255);
      const i1 = 1536 + ((a >>> 8) & 255);
      const i2 = 1280 + ((a >>> 16) & 255);
      const i3 = 1024 + (a >>> 24);
      const i4 = 768 + (b & 255);
      const i5 = 512 + ((b >>> 8) & 255);
      const i6 = 256 + ((b >>> 16) & 255);
      const i7 = b >>> 24;
      high = at8(HIGH, i0, i1, i2, i3, i4, i5, i6, i7);
      low = at8(LOW, i0, i1, i2, i3, i4, i5, i6, i7);
    }
    for (; at < bytes.length; at++) {
      const index = (low ^ (bytes[at] as number)) & 255;
      low = ((low >>> 8) | (high << 24)) ^ (LOW[index] as number);
      high = (high >>> 8) ^ (HIGH[index] as number);
    }
    this.#high = high;
    this.#low = low;
  }

  digest(): string {
    const value = Buffer.alloc(8);
    value.writeInt32BE(~this.#high, 0);
    value.writeInt32BE(~this.#low, 4);
    return value.toString("base64");
  }
}

function word(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}

/** The XOR of eight entries of a table. */
function at8(
  table: Int32Array,
  i0: number,
  i1: number,
  i2: number,
  i3: number,
  i4: number,
  i5: number,
  i6: number,
  i7: number,
): number {
  return (
    (table[i0] as number) ^
    (table[i1] as number) ^
    (table[i2] as number) ^
    (table[i3] as number) ^
    (table[i4] as number) ^
    (table[i5] as number) ^
    (table[i6] as number) ^
    (table[i7] as number)
  );
}

/** Table n: what a byte contributes when n more bytes follow it. */
function tables(): { high: Int32Array; low: Int32Array } {
  const high = new Int32Array(256 * SLICES);
  const low = new Int32Array(256 * SLICES);
  for (let byte = 0; byte < 256; byte++) {
    let h = 0;
    let l = byte;
    for (let bit = 0; bit < 8; bit++) {
      const isOdd = l & 1;
      l = (l >>> 1) | (h << 31);
      h >>>= 1;
      if (isOdd) {
        h ^= POLYNOMIAL_HIGH;
        l ^= POLYNOMIAL_LOW;
      }
    }
    high[byte] = h;
    low[byte] = l;
  }
  for (let index = 256; index < 256 * SLICES; index++) {
    const h = high[index - 256] as number;
    const l = low[index - 256] as number;
    high[index] = (h >>> 8) ^ (high[l & 255] as number);
    low[index] = ((l >>> 8) | (h << 24)) ^ (low[l & 255] as number);
  }
  return { high, low };
}
