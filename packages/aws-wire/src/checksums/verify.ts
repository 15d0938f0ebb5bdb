import type { IncomingHttpHeaders } from "node:http";
import { ServiceError } from "@keymesh/errors";
import { decodeBase64 } from "../shape/base64.ts";
import type { ChecksumAlgorithm } from "./checksum.ts";

/** @throws ServiceError BadDigest `The CRC32 you specified did not match the calculated checksum.` */
export function verifyChecksum(algorithm: ChecksumAlgorithm, declared: string, computed: string): void {
  if (declared === computed) return;
  throw new ServiceError(
    "BadDigest",
    `The ${algorithm} you specified did not match the calculated checksum.`,
  );
}

/** The Content-MD5 of a request, base64, or undefined. @throws ServiceError InvalidDigest */
export function declaredMd5(headers: IncomingHttpHeaders): string | undefined {
  const value = headers["content-md5"];
  if (value === undefined) return undefined;
  if (typeof value === "string" && decodeBase64(value)?.length === 16) return value;
  throw new ServiceError("InvalidDigest", "The Content-MD5 you specified was invalid.");
}

/** @throws ServiceError BadDigest for Content-MD5 */
export function verifyMd5(declared: string, computed: string): void {
  if (declared === computed) return;
  throw new ServiceError("BadDigest", "The Content-MD5 you specified did not match what we received.", {
    details: { ExpectedDigest: declared, CalculatedDigest: computed },
  });
}

/** `declared` and `computed` in hex. @throws ServiceError XAmzContentSHA256Mismatch */
export function verifyContentSha256(declared: string, computed: string): void {
  if (declared === computed) return;
  throw new ServiceError(
    "XAmzContentSHA256Mismatch",
    "The provided 'x-amz-content-sha256' header does not match what was computed.",
    { details: { ClientComputedContentSHA256: declared, S3ComputedContentSHA256: computed } },
  );
}
