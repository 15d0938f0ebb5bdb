import { DerReader, derOctets, derSequence, derUtf8, gcmIvBytes, gcmTagBytes } from "@keymesh/envelope";
import { type DomainKeyring, domainKeyIdBytes } from "@keymesh/hsm-channel";
import type { Random } from "./random-pool.ts";

/**
 * Wraps a secret under the active domain key with words in clear beside it, authenticated: what it is (`tag`), the fields, the
 * domain key's id. The shape of everything secret that leaves an HSM to come back to one of the same domain.
 */
export function sealToken(
  keyring: DomainKeyring,
  token: { readonly tag: string; readonly fields: readonly Buffer[]; readonly secret: Buffer },
  random: Random,
): Buffer {
  const clear = derSequence(derUtf8(token.tag), ...token.fields, derOctets(keyring.activeId));
  const iv = random(gcmIvBytes);
  return derSequence(derOctets(clear), derOctets(iv), derOctets(keyring.seal(token.secret, iv, clear)));
}

/** How one kind of sealed token is read. */
export interface SealedTokenForm<T> {
  readonly tag: string;
  readonly maxBytes: number;
  /** Reads the fields between tag and domain key id. */
  readonly read: (fields: DerReader) => T;
  /** Makes the error thrown for every reason a token does not open. */
  readonly refusal: () => Error;
}

/** Opens a sealed token. The caller wipes the secret. Throws the form's refusal, in one way for every reason. */
export function openSealedToken<T>(
  keyring: DomainKeyring,
  token: Buffer,
  form: SealedTokenForm<T>,
): { readonly fields: T; readonly secret: Buffer } {
  const { maxBytes, refusal } = form;
  if (token.length > maxBytes) throw refusal();
  const outer = new DerReader(token, refusal);
  const inside = outer.sequence();
  outer.end();
  const clear = inside.octets(1, maxBytes);
  const iv = inside.octets(gcmIvBytes, gcmIvBytes);
  const sealed = inside.octets(gcmTagBytes + 1, maxBytes);
  inside.end();
  const words = new DerReader(clear, refusal);
  const reader = words.sequence();
  words.end();
  if (reader.utf8(64) !== form.tag) throw refusal();
  const fields = form.read(reader);
  const keyId = reader.octets(domainKeyIdBytes, domainKeyIdBytes);
  reader.end();
  const secret = keyring.open(keyId, sealed, iv, clear);
  if (!secret) throw refusal();
  return { fields, secret };
}
