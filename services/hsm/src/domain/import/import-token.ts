import { createPrivateKey, type KeyObject } from "node:crypto";
import { type DerReader, derInteger, derUtf8, maxArnLength } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import {
  type DomainKeyring,
  type RsaSpec,
  rsaSpecs,
  type WrappingAlgorithm,
  wrappingAlgorithms,
} from "@keymesh/hsm-channel";
import type { Random } from "../random-pool.ts";
import { openSealedToken, sealToken } from "../sealed-token.ts";

/** What an import token says in clear; authenticated. */
export interface ImportTerms {
  readonly region: string;
  /** The one KMS key material may be imported into. */
  readonly keyArn: string;
  readonly wrappingKeySpec: RsaSpec;
  readonly wrappingAlgorithm: WrappingAlgorithm;
  /** Milliseconds since the epoch, by the mesh clock. */
  readonly validToMs: number;
}

/** Longest import token (KMS model, CiphertextType). */
export const maxImportTokenBytes = 6_144;
const tag = "keymesh-import-token-v1";

/** The private half of a wrapping pair under the domain key, with its terms. `privateKey` is PKCS#8; the caller wipes it. */
export function sealImportToken(
  keyring: DomainKeyring,
  terms: ImportTerms,
  privateKey: Buffer,
  random: Random,
): Buffer {
  const fields = [
    derUtf8(terms.region),
    derUtf8(terms.keyArn),
    derUtf8(terms.wrappingKeySpec),
    derUtf8(terms.wrappingAlgorithm),
    derInteger(terms.validToMs),
  ];
  return sealToken(keyring, { tag, fields, secret: privateKey }, random);
}

/**
 * Opens an import token for the KMS key it must be for, at a time of the mesh clock.
 * @throws ServiceError InvalidImportTokenException in one way for every reason; ExpiredImportTokenException when it is genuine
 */
export function openImportToken(
  keyring: DomainKeyring,
  token: Buffer,
  use: { readonly region: string; readonly keyArn: string; readonly nowMs: number },
): { readonly terms: ImportTerms; readonly wrappingKey: KeyObject } {
  const form = { tag, maxBytes: maxImportTokenBytes, read: readTerms, refusal: invalidToken };
  const { fields: terms, secret } = openSealedToken(keyring, token, form);
  try {
    if (terms.region !== use.region || terms.keyArn !== use.keyArn) throw invalidToken();
    if (use.nowMs > terms.validToMs) {
      throw new ServiceError("ExpiredImportTokenException", "The import token has expired.");
    }
    return { terms, wrappingKey: createPrivateKey({ key: secret, format: "der", type: "pkcs8" }) };
  } finally {
    secret.fill(0);
  }
}

function readTerms(fields: DerReader): ImportTerms {
  const region = fields.utf8(64);
  const keyArn = fields.utf8(maxArnLength);
  const spec = fields.utf8(64);
  const algorithm = fields.utf8(64);
  const wrappingKeySpec = rsaSpecs.find((known) => known === spec);
  const wrappingAlgorithm = wrappingAlgorithms.find((known) => known === algorithm);
  if (!wrappingKeySpec || !wrappingAlgorithm) throw invalidToken();
  return { region, keyArn, wrappingKeySpec, wrappingAlgorithm, validToMs: fields.integer() };
}

function invalidToken(): ServiceError {
  return new ServiceError(
    "InvalidImportTokenException",
    "The import token is invalid or is for another KMS key.",
  );
}
