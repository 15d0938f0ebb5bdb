import type { KeyObject } from "node:crypto";
import {
  aes256Key,
  gcmIvBytes,
  gcmOpen,
  gcmSeal,
  kdfCounterHmacSha256,
  kdfFixedInput,
  macKey,
} from "@keymesh/envelope";

/** Bytes of a session key SK. */
export const sessionKeyBytes = 32;
/** Bytes of each side's nonce; both together name a stream. */
export const streamNonceBytes = 16;

/** The two keys of one session on one stream, one for each direction. */
export interface FrameKeys {
  readonly toHsm: KeyObject;
  readonly fromHsm: KeyObject;
}

/**
 * Derives a stream's frame keys from the session key. Both ends contributed to `streamId` (host nonce ‖ HSM nonce), so a frame
 * recorded on one stream opens on no other, and a sequence number can be the IV: it never repeats under its key.
 */
export function deriveFrameKeys(sessionKey: Buffer, streamId: Buffer): FrameKeys {
  const session = macKey(sessionKey);
  const derive = (direction: string) => {
    const bytes = kdfCounterHmacSha256(session, kdfFixedInput(direction, streamId, 32), 32);
    const key = aes256Key(bytes);
    bytes.fill(0);
    return key;
  };
  return { toHsm: derive("keymesh.frame.to-hsm"), fromHsm: derive("keymesh.frame.from-hsm") };
}

/** Seals a frame. `sessionToken` is authenticated with it; `sequence` must be new under this key. */
export function sealFrame(key: KeyObject, sequence: number, plaintext: Buffer, sessionToken: Buffer): Buffer {
  return gcmSeal(key, frameIv(sequence), plaintext, sessionToken);
}

/** Opens a frame; undefined for any changed bit, other sequence, stream, direction or session. */
export function openFrame(
  key: KeyObject,
  sequence: number,
  sealed: Buffer,
  sessionToken: Buffer,
): Buffer | undefined {
  return gcmOpen(key, frameIv(sequence), sealed, sessionToken);
}

function frameIv(sequence: number): Buffer {
  const iv = Buffer.alloc(gcmIvBytes);
  iv.writeBigUInt64BE(BigInt(sequence), 4);
  return iv;
}
