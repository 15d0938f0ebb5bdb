import { DerReader, derOctets, derSequence, derUtf8, gcmIvBytes, hbkIdBytes } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import { type DomainKeyring, domainKeyIdBytes, maxEktBytes } from "@keymesh/hsm-channel";
import type { Random } from "./random-pool.ts";

/** What an exported key token says in clear; authenticated with the key. */
export interface EktMetadata {
  readonly region: string;
  /** The KMS key it is the material of. */
  readonly keyArn: string;
  /** 32 bytes. */
  readonly hbkId: Buffer;
  readonly keySpec: "SYMMETRIC_DEFAULT";
}

const tag = "keymesh-ekt-v1";
const hbkBytes = 32;
const tagBytes = 16;

/** Wraps an HBK under the active domain key: AES-256-GCM, the metadata and the domain key's id as authenticated data. */
export function exportEkt(
  keyring: DomainKeyring,
  metadata: EktMetadata,
  hbk: Buffer,
  random: Random,
): Buffer {
  const clear = derSequence(
    derUtf8(tag),
    derUtf8(metadata.region),
    derUtf8(metadata.keyArn),
    derOctets(metadata.hbkId),
    derUtf8(metadata.keySpec),
    derOctets(keyring.activeId),
  );
  const iv = random(gcmIvBytes);
  return derSequence(derOctets(clear), derOctets(iv), derOctets(keyring.seal(hbk, iv, clear)));
}

/**
 * Unwraps an HBK; the caller wipes it.
 * @throws ServiceError KMSInternalException, in one way for every reason: KMS keeps these tokens, a caller cannot be at fault.
 */
export function importEkt(
  keyring: DomainKeyring,
  region: string,
  ekt: Buffer,
): { hbk: Buffer; metadata: EktMetadata } {
  if (ekt.length > maxEktBytes) throw refused();
  const outer = new DerReader(ekt, refused);
  const inside = outer.sequence();
  outer.end();
  const clear = inside.octets(1, maxEktBytes);
  const iv = inside.octets(gcmIvBytes, gcmIvBytes);
  const sealed = inside.octets(hbkBytes + tagBytes, hbkBytes + tagBytes);
  inside.end();
  const { metadata, keyId } = readClear(clear);
  if (metadata.region !== region) throw refused();
  const hbk = keyring.open(keyId, sealed, iv, clear);
  if (!hbk) throw refused();
  return { hbk, metadata };
}

function readClear(clear: Buffer): { metadata: EktMetadata; keyId: Buffer } {
  const outer = new DerReader(clear, refused);
  const inside = outer.sequence();
  outer.end();
  if (inside.utf8(64) !== tag) throw refused();
  const region = inside.utf8(64);
  const keyArn = inside.utf8(2_048);
  const hbkId = inside.octets(hbkIdBytes, hbkIdBytes);
  if (inside.utf8(64) !== "SYMMETRIC_DEFAULT") throw refused();
  const keyId = inside.octets(domainKeyIdBytes, domainKeyIdBytes);
  inside.end();
  return { metadata: { region, keyArn, hbkId, keySpec: "SYMMETRIC_DEFAULT" }, keyId };
}

function refused(): ServiceError {
  return new ServiceError("KMSInternalException", "The exported key token was refused.");
}
