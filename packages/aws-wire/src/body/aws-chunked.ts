import { createHash, type Hash } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import type { ChunkSignatures } from "./chunk-signer.ts";
import { parseTrailers } from "./trailers.ts";

/** A signed chunk is held whole until its signature is verified, so its size is what one upload may hold in memory. */
export const MAX_SIGNED_CHUNK_BYTES = 16 * 1_048_576;
/** An unsigned chunk is passed on as it comes; this only bounds the number. */
const MAX_UNSIGNED_CHUNK_BYTES = 5 * 1024 ** 3;
const MIN_SIGNED_CHUNK_BYTES = 8_192;
/** `40000000;chunk-signature=` and 64 digits is 90. */
const MAX_HEADER_BYTES = 128;
const MAX_TRAILER_BYTES = 8_192;

const SIGNED_HEADER = /^([0-9a-fA-F]{1,10});chunk-signature=([0-9a-f]{64})$/;
const UNSIGNED_HEADER = /^([0-9a-fA-F]{1,10})$/;

export interface AwsChunkedOptions {
  /** Absent: STREAMING-UNSIGNED-PAYLOAD-TRAILER. */
  readonly signatures: ChunkSignatures | undefined;
  /** The trailer names x-amz-trailer announced, lower-case. */
  readonly trailers: readonly string[];
}

/**
 * Takes an aws-chunked body apart. Bytes of a signed chunk come out only once its signature was verified; unsigned ones are
 * handed through without a copy. Feed it with `push`, then ask `end`.
 */
export class AwsChunkedDecoder {
  readonly #signatures: ChunkSignatures | undefined;
  readonly #trailerNames: readonly string[];
  #state: "header" | "data" | "newline" | "trailers" = "header";
  /** A header line or the trailers, as far as they came. */
  #line: Buffer = Buffer.alloc(0);
  #left = 0;
  #newlineSeen = 0;
  #isLastChunkShort = false;
  #signature = "";
  #held: Buffer[] = [];
  #hash: Hash | undefined;

  constructor(options: AwsChunkedOptions) {
    this.#signatures = options.signatures;
    this.#trailerNames = options.trailers;
  }

  /** The payload bytes that `input` completes. @throws ServiceError InvalidRequest | InvalidChunkSizeError | SignatureDoesNotMatch */
  push(input: Buffer): Buffer[] {
    const out: Buffer[] = [];
    let at = 0;
    while (at < input.length) {
      if (this.#state === "data") at = this.#takeData(input, at, out);
      else if (this.#state === "newline") at = this.#takeNewline(input, at);
      else if (this.#state === "header") at = this.#takeHeader(input, at);
      else at = this.#takeTrailers(input, at);
    }
    return out;
  }

  /**
   * Checks that the body is whole, its trailers the announced ones and signed. Their values by name.
   * @throws ServiceError IncompleteBody | MalformedTrailerError | SignatureDoesNotMatch
   */
  end(): ReadonlyMap<string, string> {
    if (this.#state !== "trailers") {
      throw new ServiceError("IncompleteBody", "The request body terminated unexpectedly");
    }
    return parseTrailers(this.#line.toString("latin1"), this.#trailerNames, this.#signatures);
  }

  #takeHeader(input: Buffer, at: number): number {
    const newline = input.indexOf(10, at);
    const end = newline < 0 ? input.length : newline + 1;
    if (this.#line.length + end - at > MAX_HEADER_BYTES) throw malformed();
    const line = Buffer.concat([this.#line, input.subarray(at, end)]);
    if (newline < 0) {
      this.#line = line;
      return end;
    }
    this.#line = Buffer.alloc(0);
    if (line.at(-2) !== 13) throw malformed();
    this.#beginChunk(line.toString("latin1", 0, line.length - 2));
    return end;
  }

  #beginChunk(header: string): void {
    const match = (this.#signatures ? SIGNED_HEADER : UNSIGNED_HEADER).exec(header);
    if (!match) throw malformed();
    const size = Number.parseInt(match[1] as string, 16);
    if (size > (this.#signatures ? MAX_SIGNED_CHUNK_BYTES : MAX_UNSIGNED_CHUNK_BYTES)) {
      throw new ServiceError(
        "InvalidChunkSizeError",
        `A chunk may have at most ${MAX_SIGNED_CHUNK_BYTES} bytes.`,
      );
    }
    this.#signature = match[2] ?? "";
    if (this.#signatures) this.#beginSigned(size);
    if (size === 0) this.#finishChunk([]);
    this.#left = size;
    this.#state = size === 0 ? "trailers" : "data";
  }

  #beginSigned(size: number): void {
    if (size > 0 && this.#isLastChunkShort) {
      throw new ServiceError(
        "InvalidChunkSizeError",
        "Only the last chunk is allowed to have a size less than 8192 bytes",
      );
    }
    this.#isLastChunkShort = size < MIN_SIGNED_CHUNK_BYTES;
    this.#hash = createHash("sha256");
  }

  #takeData(input: Buffer, at: number, out: Buffer[]): number {
    const end = Math.min(input.length, at + this.#left);
    const bytes = input.subarray(at, end);
    this.#left -= bytes.length;
    if (this.#hash) {
      this.#hash.update(bytes);
      this.#held.push(bytes);
    } else {
      out.push(bytes);
    }
    if (this.#left === 0) {
      this.#finishChunk(out);
      this.#state = "newline";
      this.#newlineSeen = 0;
    }
    return end;
  }

  #finishChunk(out: Buffer[]): void {
    if (!this.#signatures || !this.#hash) return;
    this.#signatures.verifyChunk(this.#hash.digest("hex"), this.#signature);
    for (const bytes of this.#held) out.push(bytes);
    this.#held = [];
    this.#hash = undefined;
  }

  /** The CR LF that closes a chunk, which may come in two pieces. */
  #takeNewline(input: Buffer, at: number): number {
    if (input[at] !== (this.#newlineSeen === 0 ? 13 : 10)) throw malformed();
    this.#newlineSeen++;
    if (this.#newlineSeen === 2) this.#state = "header";
    return at + 1;
  }

  #takeTrailers(input: Buffer, at: number): number {
    if (this.#line.length + input.length - at > MAX_TRAILER_BYTES) throw malformed();
    this.#line = Buffer.concat([this.#line, input.subarray(at)]);
    return input.length;
  }
}

function malformed(): ServiceError {
  return new ServiceError("InvalidRequest", "The aws-chunked body is not well-formed.");
}
