import type { Secret } from "@keymesh/envelope";
import { gcm } from "@noble/ciphers/aes.js";

/** Bytes of a domain key's id. */
export const domainKeyIdBytes = 16;

/** A 256-bit domain key. Exists in clear only in an HSM's memory. */
export interface DomainKey {
  /** 16 bytes; public. */
  readonly id: Buffer;
  readonly key: Secret;
}

/**
 * The domain keys an HSM holds for one domain: the active one, which wraps, and deactivated ones, which only unwrap.
 * Uses @noble/ciphers: small, readable, and its key schedule lives in arrays that are collected, not in a native object.
 */
export class DomainKeyring {
  readonly #keys: readonly DomainKey[];

  /** The first key is the active one. */
  constructor(keys: readonly DomainKey[]) {
    if (keys.length === 0) throw new RangeError("a domain has at least one key");
    this.#keys = keys;
  }

  /** The id of the active key. */
  get activeId(): Buffer {
    return (this.#keys[0] as DomainKey).id;
  }

  /** All key ids, the active one first. */
  get ids(): readonly Buffer[] {
    return this.#keys.map((key) => key.id);
  }

  /** Seals under the active key: ciphertext ‖ 16-byte tag. `iv` is 12 random bytes. */
  seal(plaintext: Buffer, iv: Buffer, aad: Buffer): Buffer {
    const { key } = this.#keys[0] as DomainKey;
    return key.use((bytes) => Buffer.from(gcm(bytes, iv, aad).encrypt(plaintext)));
  }

  /** Opens under the key named; undefined for every reason it may not open. The caller wipes the result. */
  open(keyId: Buffer, sealed: Buffer, iv: Buffer, aad: Buffer): Buffer | undefined {
    const found = this.#keys.find((key) => key.id.equals(keyId));
    if (!found) return undefined;
    return found.key.use((bytes) => {
      try {
        return Buffer.from(gcm(bytes, iv, aad).decrypt(sealed));
      } catch {
        return undefined;
      }
    });
  }

  /** Lends every key, the active one first, for putting them into an exported domain token. */
  useAll<T>(fn: (keys: readonly { id: Buffer; bytes: Buffer }[]) => T): T {
    const lend = (rest: readonly DomainKey[], lent: { id: Buffer; bytes: Buffer }[]): T => {
      const [next, ...others] = rest;
      return next ? next.key.use((bytes) => lend(others, [...lent, { id: next.id, bytes }])) : fn(lent);
    };
    return lend(this.#keys, []);
  }

  /** The fingerprint of the active key. */
  fingerprintActive(fingerprint: (bytes: Uint8Array) => string): string {
    return (this.#keys[0] as DomainKey).key.use(fingerprint);
  }

  wipe(): void {
    for (const { key } of this.#keys) key.wipe();
  }
}
