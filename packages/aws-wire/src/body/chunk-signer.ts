import { createHmac, type KeyObject, timingSafeEqual } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import { EMPTY_SHA256, sha256Hex } from "../sigv4/signature.ts";
import type { SignedRequest } from "../types.ts";

/**
 * The chain of signatures through an aws-chunked body: each covers the one before, the first the request's own (fidelity §6).
 */
export class ChunkSignatures {
  readonly #key: KeyObject;
  readonly #head: string;
  #previous: string;

  constructor(signed: SignedRequest, signingKey: KeyObject) {
    this.#key = signingKey;
    this.#head = `${signed.amzDate}\n${signed.date}/${signed.region}/${signed.service}/aws4_request`;
    this.#previous = signed.signature;
  }

  /** @throws ServiceError SignatureDoesNotMatch unless `signature` is that of the next chunk, whose SHA-256 is given in hex */
  verifyChunk(chunkSha256: string, signature: string): void {
    this.#verify(
      `AWS4-HMAC-SHA256-PAYLOAD\n${this.#head}\n${this.#previous}\n${EMPTY_SHA256}\n${chunkSha256}`,
      signature,
    );
  }

  /** `canonicalTrailers`: `name:value\n` of each. @throws ServiceError SignatureDoesNotMatch */
  verifyTrailers(canonicalTrailers: string, signature: string): void {
    this.#verify(
      `AWS4-HMAC-SHA256-TRAILER\n${this.#head}\n${this.#previous}\n${sha256Hex(canonicalTrailers)}`,
      signature,
    );
  }

  #verify(stringToSign: string, signature: string): void {
    const expected = createHmac("sha256", this.#key).update(stringToSign).digest();
    const claimed = Buffer.from(signature, "hex");
    if (claimed.length !== expected.length || !timingSafeEqual(claimed, expected)) {
      throw new ServiceError(
        "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
      );
    }
    this.#previous = signature;
  }
}
