import type { KeyObject } from "node:crypto";
import { gcmIvBytes, gcmOpen, Secret } from "@keymesh/envelope";
import { agree, generateP384, isSignedBy, signP384 } from "../domain/p384.ts";
import { sessionKeyBytes } from "./frame-keys.ts";
import {
  encryptedSessionKeyBytes,
  grantToSign,
  negotiatedKey,
  requestToSign,
  type SessionGrant,
  type SessionRequest,
} from "./messages.ts";
import { sessionRefused } from "./session-token.ts";
import { memberOfDomain, type TrustedOperator } from "./trusted-member.ts";

/** A service host's signature key, known to the domain as an operator of role `service-host`. */
export interface ServiceHost {
  readonly name: string;
  readonly privateKey: KeyObject;
}

/** A negotiated session: good on every HSM of the domain until it expires. */
export interface HostSession {
  readonly region: string;
  readonly sessionKey: Secret;
  /** EKT_s, carried in every frame. */
  readonly sessionToken: Buffer;
  /** The domain keys' ids when it was negotiated, 16 bytes each, the active one first. */
  readonly domainKeyIds: readonly Buffer[];
}

/** The host's half of a negotiation: the request to send, and what to do with the grant. */
export interface Negotiation {
  readonly request: SessionRequest;
  /** Verifies a grant and recovers SK. @throws ServiceError AccessDenied when it is not a member's. */
  accept(grant: SessionGrant, hsmName: string): HostSession;
}

/** Begins a session: a fresh Q1 signed by the service host's key. `streamId` is host nonce ‖ HSM nonce. */
export function negotiate(input: {
  readonly region: string;
  readonly host: ServiceHost;
  readonly streamId: Buffer;
  /** Whose signatures make a membership believed. */
  readonly operators: readonly TrustedOperator[];
}): Negotiation {
  const ephemeral = generateP384();
  const unsigned = { region: input.region, hostName: input.host.name, ephemeralKey: ephemeral.point };
  const signature = signP384(input.host.privateKey, requestToSign(unsigned, input.streamId));
  const request = { ...unsigned, signature };
  return {
    request,
    accept(grant, hsmName) {
      const { signingKey, domainKeyIds } = memberOfDomain(grant, hsmName, input.region, input.operators);
      if (!isSignedBy(signingKey, grantToSign(grant, request, input.streamId), grant.signature)) {
        throw sessionRefused();
      }
      const secret = agree(ephemeral.privateKey, grant.ephemeralKey);
      if (!secret || grant.encryptedSessionKey.length !== encryptedSessionKeyBytes) throw sessionRefused();
      const key = negotiatedKey(secret, request.ephemeralKey, grant.ephemeralKey, input.region);
      const iv = grant.encryptedSessionKey.subarray(0, gcmIvBytes);
      const sessionKey = gcmOpen(key, iv, grant.encryptedSessionKey.subarray(gcmIvBytes));
      if (sessionKey?.length !== sessionKeyBytes) throw sessionRefused();
      const { region } = input;
      return { region, sessionKey: new Secret(sessionKey), sessionToken: grant.sessionToken, domainKeyIds };
    },
  };
}
