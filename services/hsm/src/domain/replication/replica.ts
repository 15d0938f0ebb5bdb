import type { KeyObject } from "node:crypto";
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
  hbkIdBytes,
  kdfCounterHmacSha256,
  kdfFixedInput,
  macKey,
  maxArnLength,
} from "@keymesh/envelope";
import {
  agree,
  generateP384,
  isHbkSpec,
  maxEktBytes,
  pointBytes,
  type TrustedOperator,
} from "@keymesh/hsm-channel";
import type { Random } from "../random-pool.ts";
import { readStatement, replicationRefused, type StatingMember, stateAsMember } from "./member-statement.ts";
import type { ReplicationOffer } from "./offer.ts";
import type { ReplicatedHbk } from "./replicated-hbk.ts";

/** Lent the wrapping key both sides agreed on before it is wiped, with the source's ephemeral public key. */
export type OnAgreement = (wrappingKey: Buffer, point: Buffer) => void;

const tag = "keymesh-replica-v1";
const wrappingKeyBytes = 32;

/**
 * Wraps material for the one offer: an ephemeral key of our own and the offer's agree on the wrapping key (ECDH P-384, SP
 * 800-108), AES-256-GCM seals, and we sign as a member. `material` stays the caller's to wipe.
 * @throws ServiceError KMSInternalException
 */
export function sealReplica(input: {
  readonly offer: ReplicationOffer;
  readonly member: StatingMember;
  readonly hbk: ReplicatedHbk;
  readonly material: Buffer;
  readonly random: Random;
  readonly onAgreement?: OnAgreement | undefined;
}): Buffer {
  const { offer, member, hbk, material, random } = input;
  const { privateKey, point } = generateP384();
  const transcript = transcriptOf(offer, member.region, point, hbk);
  const iv = random(gcmIvBytes);
  const key = agreeOnKey(privateKey, offer.point, transcript, (bytes) => input.onAgreement?.(bytes, point));
  const body = derSequence(
    derUtf8(tag),
    derOctets(offer.digest),
    derOctets(point),
    derUtf8(hbk.keyArn),
    derUtf8(hbk.spec),
    derOctets(hbk.hbkId),
    derOctets(iv),
    derOctets(gcmSeal(key, iv, material, transcript)),
  );
  return stateAsMember(member, body);
}

/**
 * Opens a replica made for this offer by a member of another region's domain run by the same operators. The caller wipes the
 * material.
 * @throws ServiceError KMSInternalException, in one way for every reason
 */
export function openReplica(
  replica: Buffer,
  offer: ReplicationOffer & { readonly privateKey: KeyObject },
  operators: readonly TrustedOperator[],
  onAgreement?: OnAgreement,
): { readonly hbk: ReplicatedHbk; readonly material: Buffer } {
  const { region, body } = readStatement(replica, operators);
  const { digest, point, hbk, iv, sealed } = readBody(body);
  if (region === offer.targetRegion || !digest.equals(offer.digest)) throw replicationRefused();
  const transcript = transcriptOf(offer, region, point, hbk);
  const key = agreeOnKey(offer.privateKey, point, transcript, (bytes) => onAgreement?.(bytes, point));
  const material = gcmOpen(key, iv, sealed, transcript);
  if (!material) throw replicationRefused();
  return { hbk, material };
}

/** All that both sides must mean by the material they pass on: what the wrapping key is derived from, and authenticated beside it. */
function transcriptOf(
  offer: ReplicationOffer,
  sourceRegion: string,
  point: Buffer,
  hbk: ReplicatedHbk,
): Buffer {
  return derSequence(
    derUtf8(tag),
    derOctets(offer.digest),
    derUtf8(offer.targetRegion),
    derUtf8(sourceRegion),
    derOctets(offer.point),
    derOctets(point),
    derUtf8(hbk.keyArn),
    derUtf8(hbk.spec),
    derOctets(hbk.hbkId),
  );
}

function agreeOnKey(
  privateKey: KeyObject,
  otherPoint: Buffer,
  transcript: Buffer,
  onKey: (bytes: Buffer) => void,
): KeyObject {
  const secret = agree(privateKey, otherPoint);
  if (!secret) throw replicationRefused();
  const fixedInput = kdfFixedInput("keymesh.replication", transcript, wrappingKeyBytes);
  const bytes = kdfCounterHmacSha256(macKey(secret), fixedInput, wrappingKeyBytes);
  secret.fill(0);
  onKey(bytes);
  const key = aes256Key(bytes);
  bytes.fill(0);
  return key;
}

function readBody(body: Buffer) {
  const outer = new DerReader(body, replicationRefused);
  const inside = outer.sequence();
  outer.end();
  if (inside.utf8(64) !== tag) throw replicationRefused();
  const digest = inside.octets(32, 32);
  const point = inside.octets(pointBytes, pointBytes);
  const keyArn = inside.utf8(maxArnLength);
  const spec = inside.utf8(64);
  const hbkId = inside.octets(hbkIdBytes, hbkIdBytes);
  const iv = inside.octets(gcmIvBytes, gcmIvBytes);
  const sealed = inside.octets(gcmTagBytes + 1, maxEktBytes);
  inside.end();
  if (!isHbkSpec(spec)) throw replicationRefused();
  return { digest, point, hbk: { keyArn, spec, hbkId }, iv, sealed };
}
