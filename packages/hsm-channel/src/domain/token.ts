import { createHash, type KeyObject } from "node:crypto";
import {
  aes256Key,
  DerReader,
  derOctets,
  derSequence,
  derUtf8,
  gcmIvBytes,
  gcmOpen,
  gcmSeal,
  gcmTagBytes,
  kdfCounterHmacSha256,
  kdfFixedInput,
  macKey,
  Secret,
} from "@keymesh/envelope";
import { type DomainKey, DomainKeyring } from "./keyring.ts";
import { agree, generateP384, isSignedBy, pointBytes, signatureBytes, signP384 } from "./p384.ts";
import { type DomainState, decodeState, encodeState, type Member, malformed } from "./state.ts";

/**
 * The exported domain token: the state in clear, the domain keys under a DKEK, the DKEK enveloped to each member's agreement
 * key by one-pass ECDH, signed by the HSM that exported it. The state is authenticated with the keys, so nobody without them
 * can put other members or operators beside them.
 */
export interface DomainToken {
  readonly state: DomainState;
  /** The exporting member's name. */
  readonly exporter: string;
  readonly envelopes: readonly Envelope[];
  readonly encryptedKeys: Buffer;
  /** The state as encoded in the token. */
  readonly stateBytes: Buffer;
}

interface Envelope {
  /** The agreement key it is for. */
  readonly member: Buffer;
  readonly ephemeral: Buffer;
  readonly wrappedDkek: Buffer;
}

const tag = "keymesh-domain-token-v1";
/** Largest token read. */
const maxTokenBytes = 65_536;
const dkekBytes = 32;
const wrappedDkekBytes = gcmIvBytes + dkekBytes + gcmTagBytes;

/** The hash by which commands name a token: SHA-256, 32 bytes. */
export function tokenHash(token: Buffer): Buffer {
  return createHash("sha256").update(token).digest();
}

/**
 * Exports a state with its keys. `keyring` must hold the keys the state names, in its order.
 * `random` is the HSM's own; the ephemeral pairs come from OpenSSL's DRBG.
 */
export function exportToken(input: {
  readonly state: DomainState;
  readonly keyring: DomainKeyring;
  readonly exporter: { readonly name: string; readonly signingKey: KeyObject };
  readonly random: (bytes: number) => Buffer;
}): Buffer {
  const stateBytes = encodeState(input.state);
  const dkek = input.random(dkekBytes);
  const keys = input.keyring.useAll((all) => Buffer.concat(all.map((key) => key.bytes)));
  try {
    const body = derSequence(
      derUtf8(tag),
      derUtf8(input.exporter.name),
      derOctets(stateBytes),
      derSequence(
        ...input.state.members.map((member) => envelopeFor(member, dkek, stateBytes, input.random)),
      ),
      derOctets(sealWith(dkek, keys, stateBytes, input.random)),
    );
    return derSequence(derOctets(body), derOctets(signP384(input.exporter.signingKey, body)));
  } finally {
    dkek.fill(0);
    keys.fill(0);
  }
}

/** Reads a token and checks that the member it names as exporter signed it. @throws ServiceError InvalidInput */
export function decodeToken(bytes: Buffer): DomainToken {
  if (bytes.length > maxTokenBytes) throw malformed();
  const outer = new DerReader(bytes, malformed);
  const inside = outer.sequence();
  outer.end();
  const body = inside.octets(1, maxTokenBytes);
  const signature = inside.octets(signatureBytes, signatureBytes);
  inside.end();
  const token = decodeBody(body);
  const exporter = token.state.members.find((member) => member.name === token.exporter);
  if (exporter?.kind !== "online" || !isSignedBy(exporter.signingKey, body, signature)) throw malformed();
  return token;
}

/** Unpacks the domain keys for the member whose agreement pair this is. @throws ServiceError InvalidInput */
export function openToken(
  token: DomainToken,
  member: { readonly agreementKey: Buffer; readonly privateKey: KeyObject },
): DomainKeyring {
  const envelope = token.envelopes.find((one) => one.member.equals(member.agreementKey));
  if (!envelope) throw malformed();
  const dkek = openEnvelope(envelope, member.privateKey, token.stateBytes);
  const keys = openWith(dkek, token.encryptedKeys, token.stateBytes);
  dkek.fill(0);
  if (keys?.length !== token.state.domainKeyIds.length * dkekBytes) throw malformed();
  const domainKeys = token.state.domainKeyIds.map((id, i): DomainKey => {
    const key = Buffer.alloc(dkekBytes);
    keys.copy(key, 0, i * dkekBytes);
    return { id, key: new Secret(key) };
  });
  keys.fill(0);
  return new DomainKeyring(domainKeys);
}

function decodeBody(body: Buffer): DomainToken {
  const outer = new DerReader(body, malformed);
  const inside = outer.sequence();
  outer.end();
  if (inside.utf8(64) !== tag) throw malformed();
  const exporter = inside.utf8(64);
  const stateBytes = inside.octets(1, maxTokenBytes);
  const envelopes = inside.sequenceOf(32, (element) => {
    const one = element.sequence();
    const member = one.octets(pointBytes, pointBytes);
    const ephemeral = one.octets(pointBytes, pointBytes);
    const wrappedDkek = one.octets(wrappedDkekBytes, wrappedDkekBytes);
    one.end();
    return { member, ephemeral, wrappedDkek };
  });
  const encryptedKeys = inside.octets(gcmIvBytes + dkekBytes + gcmTagBytes, maxTokenBytes);
  inside.end();
  const state = decodeState(stateBytes);
  if (state.domainKeyIds.length === 0) throw malformed();
  return { state, exporter, envelopes, encryptedKeys, stateBytes };
}

/** C(1,2): an ephemeral pair of the exporter against the member's static one; the pair is used for this envelope only. */
function envelopeFor(
  member: Member,
  dkek: Buffer,
  stateBytes: Buffer,
  random: (bytes: number) => Buffer,
): Buffer {
  const ephemeral = generateP384();
  const secret = agree(ephemeral.privateKey, member.agreementKey);
  if (!secret) throw malformed();
  const kek = keyEncryptionKey(secret, ephemeral.point, member.agreementKey);
  const wrapped = sealWith(kek, dkek, stateBytes, random);
  kek.fill(0);
  return derSequence(derOctets(member.agreementKey), derOctets(ephemeral.point), derOctets(wrapped));
}

function openEnvelope(envelope: Envelope, privateKey: KeyObject, stateBytes: Buffer): Buffer {
  const secret = agree(privateKey, envelope.ephemeral);
  if (!secret) throw malformed();
  const kek = keyEncryptionKey(secret, envelope.ephemeral, envelope.member);
  const dkek = openWith(kek, envelope.wrappedDkek, stateBytes);
  kek.fill(0);
  if (!dkek) throw malformed();
  return dkek;
}

function keyEncryptionKey(secret: Buffer, ephemeral: Buffer, member: Buffer): Buffer {
  const fixed = kdfFixedInput("keymesh.domain.dkek", Buffer.concat([ephemeral, member]), dkekBytes);
  const kek = kdfCounterHmacSha256(macKey(secret), fixed, dkekBytes);
  secret.fill(0);
  return kek;
}

function sealWith(key: Buffer, plaintext: Buffer, aad: Buffer, random: (bytes: number) => Buffer): Buffer {
  const iv = random(gcmIvBytes);
  return Buffer.concat([iv, gcmSeal(aes256Key(key), iv, plaintext, aad)]);
}

function openWith(key: Buffer, sealed: Buffer, aad: Buffer): Buffer | undefined {
  return gcmOpen(aes256Key(key), sealed.subarray(0, gcmIvBytes), sealed.subarray(gcmIvBytes), aad);
}
