import { deflateRawSync, inflateRawSync } from "node:zlib";
import { accessKeyId, type RandomBytes, secretAccessKey } from "../domain/identifiers.ts";
import type { TemporaryCredential } from "../domain/temporary-credential.ts";
import type { KeySealer } from "./key-sealer.ts";

/** What the caller gets. */
export interface IssuedCredential {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

const maxTokenChars = 16_384;
const maxUnpackedBytes = 262_144;

/**
 * Temporary credentials, of which nothing is kept: the session token holds all, the secret access key too, sealed with identity's
 * key and bound to its access key id. Every replica can open it, and so can identity after a restart.
 */
export class TemporaryCredentials {
  readonly #sealer: KeySealer;
  readonly #random: RandomBytes;

  constructor(sealer: KeySealer, random: RandomBytes) {
    this.#sealer = sealer;
    this.#random = random;
  }

  issue(credential: TemporaryCredential): IssuedCredential {
    const id = accessKeyId("ASIA", this.#random);
    const secret = secretAccessKey(this.#random);
    const plain = deflateRawSync(JSON.stringify({ ...credential, secret }));
    const sessionToken = this.#sealer.seal(plain, ownerOf(id));
    plain.fill(0);
    return { accessKeyId: id, secretAccessKey: secret, sessionToken };
  }

  /** What a token says, and the secret for the caller to wipe; undefined when identity did not make it for this access key. */
  open(
    id: string,
    sessionToken: string,
  ): { readonly credential: TemporaryCredential; readonly secret: Buffer } | undefined {
    if (sessionToken.length > maxTokenChars) return undefined;
    const packed = this.#sealer.tryOpen(sessionToken, ownerOf(id));
    if (packed === undefined) return undefined;
    const plain = inflateRawSync(packed, { maxOutputLength: maxUnpackedBytes });
    const { secret, ...credential } = JSON.parse(plain.toString()) as TemporaryCredential & {
      secret: string;
    };
    packed.fill(0);
    plain.fill(0);
    return { credential, secret: Buffer.from(secret) };
  }
}

function ownerOf(accessKeyId: string): string {
  return `session token of ${accessKeyId}`;
}
