import { type DerReader, derOctets, derUtf8, hbkIdBytes, maxArnLength } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import { type DomainKeyring, type HbkSpec, isHbkSpec, maxEktBytes } from "@keymesh/hsm-channel";
import type { Random } from "./random-pool.ts";
import { openSealedToken, sealToken } from "./sealed-token.ts";

/** What an exported key token says in clear; authenticated with the key. */
export interface EktMetadata {
  readonly region: string;
  /** The KMS key it is the material of. */
  readonly keyArn: string;
  /** 32 bytes. */
  readonly hbkId: Buffer;
  readonly keySpec: HbkSpec;
}

const tag = "keymesh-ekt-v1";
const form = { tag, maxBytes: maxEktBytes, read: readMetadata, refusal: refused };

/**
 * Wraps an HBK under the active domain key: AES-256-GCM, the metadata and the domain key's id as authenticated data. `hbk` is the
 * key itself for symmetric and HMAC specs, PKCS#8 for the others; the caller wipes it.
 */
export function exportEkt(
  keyring: DomainKeyring,
  { region, keyArn, hbkId, keySpec }: EktMetadata,
  hbk: Buffer,
  random: Random,
): Buffer {
  const fields = [derUtf8(region), derUtf8(keyArn), derOctets(hbkId), derUtf8(keySpec)];
  return sealToken(keyring, { tag, fields, secret: hbk }, random);
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
  const { fields: metadata, secret: hbk } = openSealedToken(keyring, ekt, form);
  if (metadata.region === region) return { hbk, metadata };
  hbk.fill(0);
  throw refused();
}

function readMetadata(fields: DerReader): EktMetadata {
  const region = fields.utf8(64);
  const keyArn = fields.utf8(maxArnLength);
  const hbkId = fields.octets(hbkIdBytes, hbkIdBytes);
  const keySpec = fields.utf8(64);
  if (!isHbkSpec(keySpec)) throw refused();
  return { region, keyArn, hbkId, keySpec };
}

function refused(): ServiceError {
  return new ServiceError("KMSInternalException", "The exported key token was refused.");
}
