import type { KeyObject } from "node:crypto";
import { gcmIvBytes, gcmSeal } from "@keymesh/envelope";
import type { DomainKeyring } from "../domain/keyring.ts";
import { agree, generateP384, isSignedBy, signP384 } from "../domain/p384.ts";
import { sessionKeyBytes } from "./frame-keys.ts";
import {
  grantToSign,
  negotiatedKey,
  requestToSign,
  type SessionGrant,
  type SessionRequest,
} from "./messages.ts";
import { sealSessionToken, sessionRefused } from "./session-token.ts";

/** What an HSM brings to a negotiation: its part of the domain's state. */
export interface GrantingMember {
  /** The public key of a service host of the domain, 97 bytes; undefined when the state knows none of that name. */
  hostKey(hostName: string): Buffer | undefined;
  readonly keyring: DomainKeyring;
  /** dHSK */
  readonly signingKey: KeyObject;
  readonly domainToken: Buffer;
  readonly enactment: Buffer;
}

/** How long a session is good for, in milliseconds. */
export const sessionValidityMs = 3_600_000;

/**
 * Answers a host's request: checks Q1's signature against the domain's state, draws SK, and gives it under the negotiated key
 * (for the host) and under the domain key (for every HSM of the domain).
 * @throws ServiceError AccessDenied when the host's signature is not one the domain knows.
 */
export function grantSession(input: {
  readonly member: GrantingMember;
  readonly request: SessionRequest;
  /** Host nonce ‖ HSM nonce. */
  readonly streamId: Buffer;
  readonly nowMs: number;
  readonly validityMs?: number;
  readonly random: (bytes: number) => Buffer;
}): SessionGrant {
  const { member, request, streamId, nowMs, random } = input;
  const hostKey = member.hostKey(request.hostName);
  if (!hostKey || !isSignedBy(hostKey, requestToSign(request, streamId), request.signature)) {
    throw sessionRefused();
  }
  const ephemeral = generateP384();
  const secret = agree(ephemeral.privateKey, request.ephemeralKey);
  if (!secret) throw sessionRefused();
  const key = negotiatedKey(secret, request.ephemeralKey, ephemeral.point, request.region);
  const sessionKey = random(sessionKeyBytes);
  const iv = random(gcmIvBytes);
  const unsigned = {
    ephemeralKey: ephemeral.point,
    encryptedSessionKey: Buffer.concat([iv, gcmSeal(key, iv, sessionKey)]),
    sessionToken: sealSessionToken(
      member.keyring,
      {
        region: request.region,
        hostName: request.hostName,
        hostKey,
        notBeforeMs: nowMs,
        notAfterMs: nowMs + (input.validityMs ?? sessionValidityMs),
      },
      sessionKey,
      random(gcmIvBytes),
    ),
  };
  sessionKey.fill(0);
  return {
    ...unsigned,
    signature: signP384(member.signingKey, grantToSign(unsigned, request, streamId)),
    domainToken: member.domainToken,
    enactment: member.enactment,
  };
}
