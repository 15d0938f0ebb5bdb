/** A reflected CRC: its polynomial bit-reversed, and its width in bits. */
interface Crc {
  readonly polynomial: bigint;
  readonly bits: bigint;
}

const CRCS: Readonly<Record<string, Crc>> = {
  CRC32: { polynomial: 0xedb88320n, bits: 32n },
  CRC32C: { polynomial: 0x82f63b78n, bits: 32n },
  CRC64NVME: { polynomial: 0x9a6c9329ac4bc9b5n, bits: 64n },
};

/** One part's checksum: big-endian base64 as on the wire, and the number of bytes it is over. */
export interface CrcOfPart {
  readonly value: string;
  readonly bytes: number;
}

/**
 * The CRC of parts laid end to end, from the CRCs of the parts. Appending n zero bytes multiplies a CRC, as a polynomial
 * over GF(2), by x^8n; parts mostly have one length, so that power is computed once for it.
 *
 * @param algorithm CRC32, CRC32C or CRC64NVME
 */
export function combineCrcs(algorithm: string, parts: readonly CrcOfPart[]): string {
  const crc = CRCS[algorithm];
  if (crc === undefined) throw new Error(`${algorithm} values cannot be combined`);
  const shifts = new Map<number, bigint>();
  let combined = 0n;
  for (const { value, bytes } of parts) {
    let shift = shifts.get(bytes);
    if (shift === undefined) {
      shift = powerOfX(crc, BigInt(bytes) * 8n);
      shifts.set(bytes, shift);
    }
    combined = multiply(crc, shift, combined) ^ fromBase64(value);
  }
  return toBase64(combined, Number(crc.bits / 8n));
}

/** a·b modulo the polynomial; the highest bit is x^0, as in every reflected CRC. */
function multiply({ polynomial, bits }: Crc, a: bigint, b: bigint): bigint {
  let product = 0n;
  let factor = b;
  for (let mask = 1n << (bits - 1n); mask !== 0n; mask >>= 1n) {
    if ((a & mask) !== 0n) product ^= factor;
    factor = (factor & 1n) === 1n ? (factor >> 1n) ^ polynomial : factor >> 1n;
  }
  return product;
}

/** x^exponent modulo the polynomial, by squaring. */
function powerOfX(crc: Crc, exponent: bigint): bigint {
  let power = 1n << (crc.bits - 1n);
  let square = power >> 1n;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if ((left & 1n) === 1n) power = multiply(crc, square, power);
    square = multiply(crc, square, square);
  }
  return power;
}

function fromBase64(value: string): bigint {
  const hex = Buffer.from(value, "base64").toString("hex");
  return BigInt(`0x${hex === "" ? "0" : hex}`);
}

function toBase64(value: bigint, bytes: number): string {
  return Buffer.from(value.toString(16).padStart(bytes * 2, "0"), "hex").toString("base64");
}
