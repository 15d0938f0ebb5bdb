import { createHash } from "node:crypto";
import type { ServiceError } from "@keymesh/errors";
import { element, xmlDocument } from "./build.ts";

/** The namespace of S3's documents. */
export const S3_NAMESPACE = "http://s3.amazonaws.com/doc/2006-03-01/";

/**
 * S3's error document: Code, Message, the error's details as elements, RequestId and HostId. A HEAD answer has no body: the
 * sender leaves it out.
 */
export function renderS3Error(error: ServiceError, requestId: string): string {
  const details = Object.entries(error.details).map(([name, value]) => element(name, value));
  return xmlDocument(
    element("Error", [
      element("Code", error.code),
      element("Message", error.message),
      ...details,
      element("RequestId", requestId),
      element("HostId", hostId(requestId)),
    ]),
  );
}

/** The opaque x-amz-id-2 that goes with a request id. */
export function hostId(requestId: string): string {
  return createHash("sha384").update(requestId).digest("base64");
}

/** `2026-01-02T03:04:05.000Z`, as S3's documents write dates. */
export function isoDate(ms: number): string {
  return new Date(ms).toISOString();
}

/** `Fri, 02 Jan 2026 03:04:05 GMT`, as headers write dates (RFC 7231); whole seconds. */
export function httpDate(ms: number): string {
  return new Date(ms).toUTCString();
}

/** A date of a conditional header (RFC 7231, or ISO 8601 as some clients send) in milliseconds, or undefined. */
export function parseHttpDate(text: string): number | undefined {
  const ms = text.length <= 64 ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}

/** An ETag as headers and documents show it: in double quotes. */
export function quoteETag(etag: string): string {
  return `"${etag}"`;
}

/** The tags of an If-Match or If-None-Match header without quotes or `W/`; `*` stays itself. */
export function parseETags(header: string): string[] {
  return header
    .split(",")
    .map((tag) =>
      tag
        .trim()
        .replace(/^W\//, "")
        .replace(/^"(.*)"$/, "$1"),
    )
    .filter((tag) => tag !== "");
}
