import { createHmac, createSecretKey, type KeyObject } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { decodeBase64 } from "@keymesh/aws-wire";
import { gcmIvBytes, gcmOpen, gcmSeal, gcmTagBytes } from "@keymesh/envelope";
import type { RandomBytes } from "../domain/identifiers.ts";

const keyBytes = 32;

/** Encrypts identity's secrets at rest: AES-256-GCM, 12-byte random IV before the ciphertext, bound to what they belong to. */
export class KeySealer {
  readonly #key: KeyObject;
  readonly #random: RandomBytes;

  constructor(key: KeyObject, random: RandomBytes) {
    this.#key = key;
    this.#random = random;
  }

  /** Names the key without telling anything of it; the same for as long as it is the same. 32 hex digits. */
  fingerprint(): string {
    return createHmac("sha256", this.#key).update("keymesh/identity/origin").digest("hex").slice(0, 32);
  }

  /** Base64 of IV and ciphertext. `owner` must be given again to open it. */
  seal(plaintext: Uint8Array, owner: string): string {
    const iv = this.#random(gcmIvBytes);
    return Buffer.concat([iv, gcmSeal(this.#key, iv, plaintext, Buffer.from(owner))]).toString("base64");
  }

  /** The plaintext, for the caller to wipe. @throws Error when it is not of this key and owner: the store or key file is another's */
  open(sealed: string, owner: string): Buffer {
    const plaintext = this.tryOpen(sealed, owner);
    if (plaintext === undefined) {
      throw new Error(`the secret of ${owner} cannot be opened with the key in KEYMESH_IDENTITY_KEY_FILE`);
    }
    return plaintext;
  }

  /** As {@link open}, for what comes from outside: undefined when it was not sealed here for this owner. */
  tryOpen(sealed: string, owner: string): Buffer | undefined {
    const bytes = decodeBase64(sealed);
    if (bytes === undefined || bytes.length < gcmIvBytes + gcmTagBytes) return undefined;
    const iv = bytes.subarray(0, gcmIvBytes);
    return gcmOpen(this.#key, iv, bytes.subarray(gcmIvBytes), Buffer.from(owner));
  }
}

/** The sealer with the key in a file, which is made (mode 0600) when there is none. @throws Error when it has not 32 bytes */
export function openKeySealer(file: string, random: RandomBytes): KeySealer {
  makeKeyFile(file, random);
  const key = readFileSync(file);
  if (key.length !== keyBytes) throw new Error(`${file} has ${key.length} bytes, a key has ${keyBytes}`);
  const sealer = new KeySealer(createSecretKey(key), random);
  key.fill(0);
  return sealer;
}

/**
 * Written aside and linked into place, so that a key file is there whole or not at all; and durably so before anything is sealed
 * with it, which nobody could open without it.
 */
function makeKeyFile(file: string, random: RandomBytes): void {
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const aside = `${file}.${random(8).toString("hex")}`;
  const key = random(keyBytes);
  const descriptor = openSync(aside, "wx", 0o600);
  try {
    writeSync(descriptor, key);
    fsyncSync(descriptor);
    linkSync(aside, file);
    syncFolder(dirname(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    key.fill(0);
    closeSync(descriptor);
    unlinkSync(aside);
  }
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
