import type { KeyObject } from "node:crypto";
import {
  aes256Key,
  derOctets,
  derSequence,
  derUtf8,
  gcmIvBytes,
  kdfCounterHmacSha256,
  kdfFixedInput,
  macKey,
} from "@keymesh/envelope";

/** A host's request for a session, as signed. */
export interface SessionRequest {
  readonly region: string;
  readonly hostName: string;
  /** Q1, 97 bytes. */
  readonly ephemeralKey: Buffer;
  readonly signature: Buffer;
}

/** An HSM's answer, as signed. */
export interface SessionGrant {
  /** Q2, 97 bytes. */
  readonly ephemeralKey: Buffer;
  /** ESK: IV ‖ ciphertext ‖ tag, 60 bytes. */
  readonly encryptedSessionKey: Buffer;
  /** EKT_s */
  readonly sessionToken: Buffer;
  readonly signature: Buffer;
  /** The token the HSM enacted and the signed command by which it did. */
  readonly domainToken: Buffer;
  readonly enactment: Buffer;
}

/** Bytes of ESK. */
export const encryptedSessionKeyBytes = gcmIvBytes + 32 + 16;

/** What the host signs: bound to the stream, so that a recorded request is good for nothing. */
export function requestToSign(request: Omit<SessionRequest, "signature">, streamId: Buffer): Buffer {
  return derSequence(
    derUtf8("keymesh-session-request-v1"),
    derUtf8(request.region),
    derUtf8(request.hostName),
    derOctets(request.ephemeralKey),
    derOctets(streamId),
  );
}

/** What the HSM signs: (Q2, ESK, EKT_s), bound to the request it answers. */
export function grantToSign(
  grant: Pick<SessionGrant, "ephemeralKey" | "encryptedSessionKey" | "sessionToken">,
  request: SessionRequest,
  streamId: Buffer,
): Buffer {
  return derSequence(
    derUtf8("keymesh-session-grant-v1"),
    derOctets(requestToSign(request, streamId)),
    derOctets(grant.ephemeralKey),
    derOctets(grant.encryptedSessionKey),
    derOctets(grant.sessionToken),
  );
}

/** The negotiated key from the ECDH secret, which is wiped. */
export function negotiatedKey(secret: Buffer, q1: Buffer, q2: Buffer, region: string): KeyObject {
  const context = Buffer.concat([q1, q2, Buffer.from(region)]);
  const bytes = kdfCounterHmacSha256(macKey(secret), kdfFixedInput("keymesh.session", context, 32), 32);
  const key = aes256Key(bytes);
  secret.fill(0);
  bytes.fill(0);
  return key;
}
