import { createHash, createPrivateKey, type KeyObject } from "node:crypto";
import { DerReader, derInteger, derOctets, derSequence, derUtf8 } from "@keymesh/envelope";
import {
  type DomainKeyring,
  generateP384,
  maxFieldBytes,
  p384FromPrivate,
  pointBytes,
  type TrustedOperator,
} from "@keymesh/hsm-channel";
import type { Random } from "../random-pool.ts";
import { openSealedToken, sealToken } from "../sealed-token.ts";
import { readStatement, replicationRefused, type StatingMember, stateAsMember } from "./member-statement.ts";

/** How long an offer is good for, in milliseconds. */
export const offerValidityMs = 300_000;
/** No offer may claim to be good for longer, by the reader's clock; the clocks of two regions' HSMs may differ by the rest. */
const maxOfferLifeMs = 2 * offerValidityMs;

/** An offer as the source region's HSM reads it. */
export interface ReplicationOffer {
  /** The region that offers to take material. */
  readonly targetRegion: string;
  /** The ephemeral agreement key's public half, 97 bytes. */
  readonly point: Buffer;
  /** SHA-256 of the whole offer: what binds a replica to it. */
  readonly digest: Buffer;
}

const tag = "keymesh-replication-offer-v1";
const keyTag = "keymesh-replication-key-v1";
/** A P-384 private key's PKCS#8 in its token. */
const maxKeyTokenBytes = 512;

/**
 * Makes an ephemeral agreement key to take material with. Its private half leaves only under the domain key, so that any HSM of
 * the domain can accept; its public half is signed as a member's.
 */
export function makeOffer(
  keyring: DomainKeyring,
  member: StatingMember,
  nowMs: number,
  random: Random,
): { readonly offer: Buffer; readonly point: Buffer } {
  const notAfterMs = nowMs + offerValidityMs;
  const { privateKey, point } = generateP384();
  const secret = privateKey.export({ format: "der", type: "pkcs8" });
  const fields = [derUtf8(member.region), derInteger(notAfterMs), derOctets(point)];
  const keyToken = sealToken(keyring, { tag: keyTag, fields, secret }, random);
  secret.fill(0);
  const body = derSequence(derUtf8(tag), derInteger(notAfterMs), derOctets(point), derOctets(keyToken));
  return { offer: stateAsMember(member, body), point };
}

/**
 * Reads another region's offer: fresh, by a member of a domain run by the same operators.
 * @throws ServiceError KMSInternalException, in one way for every reason
 */
export function readOffer(
  offer: Buffer,
  reader: { readonly region: string; readonly operators: readonly TrustedOperator[] },
  nowMs: number,
): ReplicationOffer {
  const { region, body } = readStatement(offer, reader.operators);
  const { point, notAfterMs } = readBody(body);
  if (region === reader.region || !isFresh(notAfterMs, nowMs)) throw replicationRefused();
  return { targetRegion: region, point, digest: digestOf(offer) };
}

/**
 * Opens an offer of our own domain: whichever of its HSMs made it, the private half comes out of its token.
 * @throws ServiceError KMSInternalException, in one way for every reason
 */
export function openOffer(
  keyring: DomainKeyring,
  offer: Buffer,
  reader: { readonly region: string; readonly operators: readonly TrustedOperator[] },
  nowMs: number,
): ReplicationOffer & { readonly privateKey: KeyObject } {
  const { region, body } = readStatement(offer, reader.operators);
  const stated = readBody(body);
  if (region !== reader.region) throw replicationRefused();
  const { fields, secret } = openSealedToken(keyring, stated.keyToken, {
    tag: keyTag,
    maxBytes: maxKeyTokenBytes,
    read: (reader) => ({
      region: reader.utf8(64),
      notAfterMs: reader.integer(),
      point: reader.octets(pointBytes, pointBytes),
    }),
    refusal: replicationRefused,
  });
  try {
    const isOurs = fields.region === region && fields.point.equals(stated.point);
    if (!isOurs || fields.notAfterMs !== stated.notAfterMs || !isFresh(fields.notAfterMs, nowMs)) {
      throw replicationRefused();
    }
    const privateKey = createPrivateKey({ key: secret, format: "der", type: "pkcs8" });
    const { point } = p384FromPrivate(privateKey);
    if (!point.equals(stated.point)) throw replicationRefused();
    return { targetRegion: region, point, digest: digestOf(offer), privateKey };
  } finally {
    secret.fill(0);
  }
}

function readBody(body: Buffer): { notAfterMs: number; point: Buffer; keyToken: Buffer } {
  const outer = new DerReader(body, replicationRefused);
  const inside = outer.sequence();
  outer.end();
  if (inside.utf8(64) !== tag) throw replicationRefused();
  const notAfterMs = inside.integer();
  const point = inside.octets(pointBytes, pointBytes);
  const keyToken = inside.octets(1, maxFieldBytes);
  inside.end();
  return { notAfterMs, point, keyToken };
}

function isFresh(notAfterMs: number, nowMs: number): boolean {
  return nowMs <= notAfterMs && notAfterMs <= nowMs + maxOfferLifeMs;
}

function digestOf(offer: Buffer): Buffer {
  return createHash("sha256").update(offer).digest();
}
