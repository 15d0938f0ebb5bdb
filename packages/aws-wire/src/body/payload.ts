import type { KeyObject } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import { createChecksum } from "../checksums/algorithms.ts";
import type { Checksum, ChecksumAlgorithm } from "../checksums/checksum.ts";
import {
  checkedValue,
  checksumHeader,
  type DeclaredChecksum,
  declaredChecksum,
  trailerNames,
} from "../checksums/declared.ts";
import { declaredMd5, verifyChecksum, verifyContentSha256, verifyMd5 } from "../checksums/verify.ts";
import type { SignedRequest, WireRequest } from "../types.ts";
import { AwsChunkedDecoder } from "./aws-chunked.ts";
import { ChunkSignatures } from "./chunk-signer.ts";
import { declaredLength } from "./length.ts";
import { incompleteBody } from "./read-body.ts";

export interface PayloadOptions {
  readonly request: Pick<WireRequest, "body" | "headers">;
  readonly signed: SignedRequest;
  /** Only used for the signatures of chunks. */
  readonly signingKey: KeyObject;
  /** Payload bytes; more is EntityTooLarge, before any is read. */
  readonly maxBytes: number;
  /** Further checksums to compute on the way. Each has its cost: MD5 760 MB/s, CRC64NVME 480. */
  readonly compute?: readonly ChecksumAlgorithm[];
}

/** A request's payload, decoded and verified while it is read. */
export interface Payload {
  /** Bytes of the payload, as declared and held to. */
  readonly length: number;
  /** The checksum the client declared, its value undefined while it is to come in a trailer. */
  readonly declared: DeclaredChecksum | undefined;
  /**
   * The payload in pieces, to be read once. It ends only when everything held: length, chunk and trailer signatures,
   * x-amz-content-sha256, Content-MD5, checksum. Until then nothing read from it may be kept.
   * @throws ServiceError while reading: IncompleteBody | SignatureDoesNotMatch | InvalidRequest | InvalidChunkSizeError |
   *   MalformedTrailerError | XAmzContentSHA256Mismatch | BadDigest
   */
  readonly bytes: AsyncIterable<Buffer>;
  /** Base64 of what was declared or asked to be computed; only after `bytes` has ended. */
  checksum(algorithm: ChecksumAlgorithm): string | undefined;
}

/**
 * Opens the payload of a request whose signature was verified: plain, UNSIGNED-PAYLOAD, or aws-chunked in any of its forms.
 * @throws ServiceError for headers that can't be: MissingContentLength | EntityTooLarge | InvalidDigest | InvalidRequest
 */
export function openPayload(options: PayloadOptions): Payload {
  const { request, signed } = options;
  const isStreaming = signed.payloadHash.startsWith("STREAMING-");
  const length = declaredLength(request.headers, isStreaming, options.maxBytes);
  checkTrailersExpected(options);
  const declared = declaredChecksum(request.headers);
  const contentMd5 = declaredMd5(request.headers);
  const hashes = new Map<ChecksumAlgorithm, Checksum>();
  const compute = (algorithm: ChecksumAlgorithm) => {
    if (!hashes.has(algorithm)) hashes.set(algorithm, createChecksum(algorithm));
  };
  for (const algorithm of options.compute ?? []) compute(algorithm);
  if (declared) compute(declared.algorithm);
  if (contentMd5 !== undefined) compute("MD5");
  const contentSha256 = /^[0-9a-f]{64}$/.test(signed.payloadHash) ? signed.payloadHash : undefined;
  if (contentSha256 !== undefined) compute("SHA256");

  const digests = new Map<ChecksumAlgorithm, string>();
  const decoder = isStreaming ? chunkedDecoder(options) : undefined;

  async function* read(): AsyncGenerator<Buffer> {
    let received = 0;
    for await (const piece of source(request.body, decoder)) {
      received += piece.length;
      if (received > length) throw incompleteBody();
      for (const hash of hashes.values()) hash.update(piece);
      yield piece;
    }
    const trailers = decoder?.end();
    if (received !== length) throw incompleteBody();
    for (const [algorithm, hash] of hashes) digests.set(algorithm, hash.digest());
    verify(trailers);
  }

  function verify(trailers: ReadonlyMap<string, string> | undefined): void {
    const digestOf = (algorithm: ChecksumAlgorithm) => digests.get(algorithm) ?? "";
    if (contentSha256 !== undefined) {
      verifyContentSha256(contentSha256, Buffer.from(digestOf("SHA256"), "base64").toString("hex"));
    }
    if (contentMd5 !== undefined) verifyMd5(contentMd5, digestOf("MD5"));
    if (!declared) return;
    const { algorithm } = declared;
    const value = declared.value ?? checkedValue(algorithm, trailers?.get(checksumHeader(algorithm)) ?? "");
    verifyChecksum(algorithm, value, digestOf(algorithm));
  }

  return { length, declared, bytes: read(), checksum: (algorithm) => digests.get(algorithm) };
}

function checkTrailersExpected({ request, signed }: PayloadOptions): void {
  if (signed.payloadHash.endsWith("-TRAILER") === trailerNames(request.headers).length > 0) return;
  throw new ServiceError(
    "InvalidRequest",
    "x-amz-trailer must name the trailers of a body whose x-amz-content-sha256 ends in -TRAILER, and of no other.",
  );
}

function chunkedDecoder({ request, signed, signingKey }: PayloadOptions): AwsChunkedDecoder {
  const isSigned = signed.payloadHash.startsWith("STREAMING-AWS4-");
  return new AwsChunkedDecoder({
    signatures: isSigned ? new ChunkSignatures(signed, signingKey) : undefined,
    trailers: trailerNames(request.headers),
  });
}

/** The body's bytes, decoded; a connection that breaks before the end is IncompleteBody. Leaves the connection to the answer. */
async function* source(
  body: WireRequest["body"],
  decoder: AwsChunkedDecoder | undefined,
): AsyncGenerator<Buffer> {
  const pieces = body.iterator({ destroyOnReturn: false })[Symbol.asyncIterator]();
  try {
    while (true) {
      let next: IteratorResult<Buffer>;
      try {
        next = await pieces.next();
      } catch {
        throw incompleteBody();
      }
      if (next.done) return;
      if (decoder) yield* decoder.push(next.value);
      else yield next.value;
    }
  } finally {
    await pieces.return?.();
  }
}
