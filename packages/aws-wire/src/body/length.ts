import type { IncomingHttpHeaders } from "node:http";
import { ServiceError } from "@keymesh/errors";

/**
 * How many bytes a payload has: Content-Length, or x-amz-decoded-content-length for aws-chunked.
 * @throws ServiceError MissingContentLength | InvalidArgument | EntityTooLarge
 */
export function declaredLength(headers: IncomingHttpHeaders, isStreaming: boolean, maxBytes: number): number {
  const text = isStreaming ? headers["x-amz-decoded-content-length"] : headers["content-length"];
  if (text === undefined) {
    if (!isStreaming && headers["transfer-encoding"] === undefined) return 0;
    throw new ServiceError("MissingContentLength", "You must provide the Content-Length HTTP header.");
  }
  if (typeof text !== "string" || !/^\d{1,15}$/.test(text)) {
    throw new ServiceError("InvalidArgument", "The length of the payload is not a number.");
  }
  const length = Number(text);
  if (length <= maxBytes) return length;
  throw new ServiceError("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", {
    details: { ProposedSize: String(length), MaxSizeAllowed: String(maxBytes) },
  });
}

/** A Content-Encoding without its `aws-chunked`, as it is stored; undefined when nothing else is left. */
export function storedContentEncoding(header: string | undefined): string | undefined {
  const codings = (header ?? "")
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding.toLowerCase() !== "aws-chunked");
  return codings.length === 0 ? undefined : codings.join(",");
}
