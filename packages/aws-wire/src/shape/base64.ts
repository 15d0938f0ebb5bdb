/**
 * The bytes of a base64 text, or undefined unless it is canonical: standard alphabet, padded, no white space, no stray bits.
 */
export function decodeBase64(text: string): Buffer | undefined {
  if (text.length % 4 !== 0) return undefined;
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes : undefined;
}
