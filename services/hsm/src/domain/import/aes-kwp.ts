import { createDecipheriv } from "node:crypto";

/** The integrity word of AES key wrap with padding (RFC 5649, section 3). */
const ALTERNATIVE_IV = Buffer.from("a65959a6", "hex");
/** The shortest wrapped key: one block of eight bytes and the integrity block. */
const minWrappedBytes = 16;

/**
 * AES key unwrap with padding, RFC 5649 (NIST SP 800-38F, KWP). `kek` is an AES-256 key. Answers the key, never empty, in a
 * buffer of its own; undefined for every reason it does not unwrap.
 */
export function unwrapAesKwp(kek: Buffer, wrapped: Buffer): Buffer | undefined {
  if (wrapped.length < minWrappedBytes || wrapped.length % 8 !== 0) return undefined;
  try {
    const decipher = createDecipheriv("id-aes256-wrap-pad", kek, ALTERNATIVE_IV);
    const key = decipher.update(wrapped);
    decipher.final();
    // OpenSSL lets a wrapped key of no bytes pass; there is no such key.
    return key.length > 0 ? key : undefined;
  } catch {
    return undefined;
  }
}
