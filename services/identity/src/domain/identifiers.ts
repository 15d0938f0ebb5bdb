/** Random bytes; a length in, that many out. */
export type RandomBytes = (length: number) => Buffer;

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const secretBytes = 30;

/** An id as IAM makes them: its prefix says of what, then characters of base 32. */
export function uniqueId(prefix: "AIDA" | "AROA" | "AGPA" | "ANPA", random: RandomBytes): string {
  return prefix + base32(17, random);
}

/** An access key id, 20 characters: AKIA for long-term, ASIA for temporary ones. */
export function accessKeyId(prefix: "AKIA" | "ASIA", random: RandomBytes): string {
  return prefix + base32(16, random);
}

/** A secret access key: 40 characters of base 64. */
export function secretAccessKey(random: RandomBytes): string {
  return random(secretBytes).toString("base64");
}

/** An account id: 12 digits, the first not zero. */
export function accountId(random: RandomBytes): string {
  const number = random(6).readUIntBE(0, 6) % 900_000_000_000;
  return String(100_000_000_000 + number);
}

function base32(length: number, random: RandomBytes): string {
  return Array.from(random(length), (byte) => alphabet[byte % alphabet.length]).join("");
}
