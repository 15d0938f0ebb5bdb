import { ServiceError } from "@keymesh/errors";
import { MAX_USER_METADATA_BYTES } from "./limits.ts";

/** The system-defined metadata S3 keeps with an object and gives back, values as they came. */
export interface ObjectHeaders {
  readonly contentType: string;
  readonly cacheControl?: string | undefined;
  readonly contentDisposition?: string | undefined;
  readonly contentEncoding?: string | undefined;
  readonly contentLanguage?: string | undefined;
  readonly expires?: string | undefined;
}

/** What S3 says of an object that was stored without a type. */
export const DEFAULT_CONTENT_TYPE = "binary/octet-stream";

/** Names in lower case without `x-amz-meta-`. */
export type UserMetadata = Readonly<Record<string, string>>;

/** @throws ServiceError MetadataTooLarge beyond 2 KB of names and values */
export function checkUserMetadata(metadata: UserMetadata): void {
  const bytes = Object.entries(metadata).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value),
    0,
  );
  if (bytes <= MAX_USER_METADATA_BYTES) return;
  throw new ServiceError(
    "MetadataTooLarge",
    "Your metadata headers exceed the maximum allowed metadata size",
    {
      details: { Size: String(bytes), MaxSizeAllowed: String(MAX_USER_METADATA_BYTES) },
    },
  );
}

/** The content encoding without the `aws-chunked` of the transfer; undefined when nothing is left. */
export function storedContentEncoding(header: string | undefined): string | undefined {
  const kept = header
    ?.split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "aws-chunked")
    .join(",");
  return kept === "" ? undefined : kept;
}
