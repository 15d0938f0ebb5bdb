import type { IncomingHttpHeaders } from "node:http";
import { ServiceError } from "@keymesh/errors";
import { decodeBase64 } from "../shape/base64.ts";
import { CHECKSUM_BYTES } from "./algorithms.ts";
import type { ChecksumAlgorithm } from "./checksum.ts";

const PREFIX = "x-amz-checksum-";
const UNSUPPORTED = ["xxhash64", "xxhash3", "xxhash128"];

/** The checksum a request carries, in a header now or in a trailer to come. */
export interface DeclaredChecksum {
  readonly algorithm: ChecksumAlgorithm;
  /** Base64; undefined while it is to come in the trailer. */
  readonly value: string | undefined;
}

/** `x-amz-checksum-crc32` for CRC32. */
export function checksumHeader(algorithm: ChecksumAlgorithm): string {
  return PREFIX + algorithm.toLowerCase();
}

/** The algorithm an `x-amz-checksum-…` header or trailer is of, or undefined. @throws ServiceError NotImplemented for XXHASH ones */
export function checksumOfHeader(name: string): ChecksumAlgorithm | undefined {
  if (!name.startsWith(PREFIX)) return undefined;
  const suffix = name.slice(PREFIX.length);
  if (UNSUPPORTED.includes(suffix)) {
    throw new ServiceError(
      "NotImplemented",
      `The checksum algorithm ${suffix.toUpperCase()} is not supported here.`,
    );
  }
  return parseAlgorithm(suffix);
}

function parseAlgorithm(text: string): ChecksumAlgorithm | undefined {
  const name = text.toUpperCase();
  return Object.hasOwn(CHECKSUM_BYTES, name) ? (name as ChecksumAlgorithm) : undefined;
}

/**
 * The one checksum a request declares, or undefined.
 * @throws ServiceError InvalidRequest: several, one not well-formed, or `x-amz-sdk-checksum-algorithm` naming another or none
 */
export function declaredChecksum(headers: IncomingHttpHeaders): DeclaredChecksum | undefined {
  const found: DeclaredChecksum[] = [];
  for (const name in headers) {
    const algorithm = checksumOfHeader(name);
    if (algorithm) found.push({ algorithm, value: checkedValue(algorithm, String(headers[name])) });
  }
  for (const name of trailerNames(headers)) {
    const algorithm = checksumOfHeader(name);
    if (!algorithm) {
      throw new ServiceError(
        "InvalidRequest",
        "The value specified in the x-amz-trailer header is not supported",
      );
    }
    found.push({ algorithm, value: undefined });
  }
  const [first, second] = found;
  if (second) {
    throw new ServiceError(
      "InvalidRequest",
      "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.",
    );
  }
  checkSdkAlgorithm(headers, first);
  return first;
}

/** The names in x-amz-trailer, lower-case. */
export function trailerNames(headers: IncomingHttpHeaders): string[] {
  const header = headers["x-amz-trailer"];
  if (typeof header !== "string") return [];
  return header
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "");
}

/** The value of a checksum header or trailer. @throws ServiceError InvalidRequest unless it is base64 of the right length */
export function checkedValue(algorithm: ChecksumAlgorithm, value: string): string {
  if (decodeBase64(value)?.length === CHECKSUM_BYTES[algorithm]) return value;
  throw new ServiceError("InvalidRequest", `Value for ${checksumHeader(algorithm)} header is invalid.`);
}

function checkSdkAlgorithm(headers: IncomingHttpHeaders, declared: DeclaredChecksum | undefined): void {
  const named = headers["x-amz-sdk-checksum-algorithm"];
  if (typeof named !== "string") return;
  if (!declared) {
    throw new ServiceError(
      "InvalidRequest",
      "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.",
    );
  }
  if (parseAlgorithm(named) !== declared.algorithm) {
    throw new ServiceError("InvalidRequest", "Value for x-amz-sdk-checksum-algorithm header is invalid.");
  }
}
