import { DerReader, derInteger, derOctets, derSequence, derUtf8, gcmIvBytes } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import { type DomainKeyring, domainKeyIdBytes } from "../domain/keyring.ts";
import { pointBytes } from "../domain/p384.ts";
import { sessionKeyBytes } from "./frame-keys.ts";

/** What a session token says in clear; authenticated. */
export interface SessionValidity {
  readonly region: string;
  readonly hostName: string;
  /** The key the host signed its request with, 97 bytes: the session is worth as much as that key still is to the domain. */
  readonly hostKey: Buffer;
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
}

const tag = "keymesh-session-token-v1";
/** Largest session token read. */
export const maxSessionTokenBytes = 512;

/** EKT_s: the session key under the active domain key, so that every HSM of the domain can take it up. */
export function sealSessionToken(
  keyring: DomainKeyring,
  validity: SessionValidity,
  sessionKey: Buffer,
  iv: Buffer,
): Buffer {
  const clear = derSequence(
    derUtf8(tag),
    derUtf8(validity.region),
    derUtf8(validity.hostName),
    derOctets(validity.hostKey),
    derInteger(validity.notBeforeMs),
    derInteger(validity.notAfterMs),
    derOctets(keyring.activeId),
  );
  return derSequence(derOctets(clear), derOctets(iv), derOctets(keyring.seal(sessionKey, iv, clear)));
}

/**
 * Opens a session token with the keyring of the region it names. The caller wipes the key and judges the validity.
 * @throws ServiceError AccessDenied, in one way for every reason.
 */
export function openSessionToken(
  token: Buffer,
  keyringOf: (region: string) => DomainKeyring | undefined,
): { validity: SessionValidity; sessionKey: Buffer } {
  if (token.length > maxSessionTokenBytes) throw sessionRefused();
  const outer = new DerReader(token, sessionRefused);
  const inside = outer.sequence();
  outer.end();
  const clear = inside.octets(1, maxSessionTokenBytes);
  const iv = inside.octets(gcmIvBytes, gcmIvBytes);
  const sealed = inside.octets(sessionKeyBytes + 16, sessionKeyBytes + 16);
  inside.end();
  const { validity, keyId } = decodeClear(clear);
  const sessionKey = keyringOf(validity.region)?.open(keyId, sealed, iv, clear);
  if (!sessionKey) throw sessionRefused();
  return { validity, sessionKey };
}

/** How a session or frame that is not genuine is refused. */
export function sessionRefused(): ServiceError {
  return new ServiceError("AccessDenied", "The session was refused.");
}

function decodeClear(clear: Buffer): { validity: SessionValidity; keyId: Buffer } {
  const outer = new DerReader(clear, sessionRefused);
  const inside = outer.sequence();
  outer.end();
  if (inside.utf8(64) !== tag) throw sessionRefused();
  const validity = {
    region: inside.utf8(64),
    hostName: inside.utf8(64),
    hostKey: inside.octets(pointBytes, pointBytes),
    notBeforeMs: inside.integer(),
    notAfterMs: inside.integer(),
  };
  const keyId = inside.octets(domainKeyIdBytes, domainKeyIdBytes);
  inside.end();
  return { validity, keyId };
}
