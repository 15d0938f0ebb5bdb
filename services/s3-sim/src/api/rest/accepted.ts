import { ServiceError } from "@keymesh/errors";
import type { OperationName } from "../operations.ts";

const SIGNING = ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "X-Amz-Expires", "X-Amz-SignedHeaders"];
/** Query parameters that may come with any request: signature, token, and the name the SDKs add for their own logs. */
const COMMON_QUERY = new Set([
  ...SIGNING,
  "X-Amz-Signature",
  "X-Amz-Security-Token",
  "X-Amz-Content-Sha256",
  "x-id",
]);

const READ = [
  "partNumber",
  "response-cache-control",
  "response-content-disposition",
  "response-content-encoding",
  "response-content-language",
  "response-content-type",
  "response-expires",
  "versionId",
];
const LIST = ["prefix", "delimiter", "encoding-type", "max-keys"];

/** Query parameters each operation takes. */
const QUERY: Readonly<Record<OperationName, readonly string[]>> = {
  AbortMultipartUpload: ["uploadId"],
  CompleteMultipartUpload: ["uploadId"],
  CopyObject: [],
  CreateBucket: [],
  CreateMultipartUpload: ["uploads"],
  DeleteBucket: [],
  DeleteBucketEncryption: ["encryption"],
  DeleteObject: ["versionId"],
  DeleteObjects: ["delete"],
  GetBucketEncryption: ["encryption"],
  GetBucketLocation: ["location"],
  GetObject: READ,
  HeadBucket: [],
  HeadObject: READ,
  ListBuckets: ["max-buckets", "continuation-token", "prefix", "bucket-region"],
  ListMultipartUploads: [
    "uploads",
    "prefix",
    "delimiter",
    "encoding-type",
    "key-marker",
    "max-uploads",
    "upload-id-marker",
  ],
  ListObjects: [...LIST, "marker"],
  ListObjectsV2: [...LIST, "list-type", "continuation-token", "fetch-owner", "start-after"],
  ListParts: ["uploadId", "max-parts", "part-number-marker"],
  PutBucketEncryption: ["encryption"],
  PutObject: [],
  UploadPart: ["uploadId", "partNumber"],
  UploadPartCopy: ["uploadId", "partNumber"],
};

/** x-amz-* headers that may come with any request. */
const COMMON_HEADERS = [
  "content-sha256",
  "date",
  "security-token",
  "user-agent",
  "expected-bucket-owner",
  "sdk-checksum-algorithm",
  "decoded-content-length",
  "trailer",
];
const SSE = ["", "-aws-kms-key-id", "-context", "-bucket-key-enabled"].map(
  (end) => `server-side-encryption${end}`,
);
/** Taken with the value that changes nothing, refused with any other (see refused-headers.ts). */
const NEW_OBJECT = [...SSE, "acl", "storage-class", "meta-*"];
const COPY_SOURCE = ["", "-if-match", "-if-none-match", "-if-modified-since", "-if-unmodified-since"].map(
  (end) => `copy-source${end}`,
);

/** The checksum of a body; of the XXHASH family none is served, which is for the body's reader to say. */
const CHECKSUM = ["crc32", "crc32c", "crc64nvme", "sha1", "sha256", "sha512", "md5", "xxhash*"].map(
  (end) => `checksum-${end}`,
);

/** x-amz-* headers each operation takes beside the common ones, without `x-amz-`; `*` is any end. */
const HEADERS: Readonly<Record<OperationName, readonly string[]>> = {
  AbortMultipartUpload: [],
  CompleteMultipartUpload: [...CHECKSUM, "checksum-type", "mp-object-size"],
  CopyObject: [
    ...NEW_OBJECT,
    ...COPY_SOURCE,
    "checksum-algorithm",
    "metadata-directive",
    "tagging-directive",
    "source-expected-bucket-owner",
  ],
  CreateBucket: ["acl", "object-ownership", "bucket-object-lock-enabled", ...CHECKSUM],
  CreateMultipartUpload: [...NEW_OBJECT, "checksum-algorithm", "checksum-type"],
  DeleteBucket: [],
  DeleteBucketEncryption: [],
  DeleteObject: [],
  DeleteObjects: CHECKSUM,
  GetBucketEncryption: [],
  GetBucketLocation: [],
  GetObject: ["checksum-mode", "te", ...CHECKSUM],
  HeadBucket: [],
  HeadObject: ["checksum-mode"],
  ListBuckets: [],
  ListMultipartUploads: [],
  ListObjects: [],
  ListObjectsV2: [],
  ListParts: [],
  PutBucketEncryption: CHECKSUM,
  PutObject: [...NEW_OBJECT, ...CHECKSUM, "checksum-algorithm"],
  UploadPart: [...CHECKSUM, "checksum-algorithm"],
  UploadPartCopy: [...COPY_SOURCE, "copy-source-range", "source-expected-bucket-owner"],
};

/** @throws ServiceError NotImplemented for a parameter or x-amz-* header the operation would otherwise silently ignore */
export function refuseUnknown(
  operation: OperationName,
  query: Iterable<string>,
  headerNames: Iterable<string>,
): void {
  for (const name of query) {
    if (COMMON_QUERY.has(name) || QUERY[operation].includes(name)) continue;
    throw new ServiceError(
      "NotImplemented",
      "A parameter you provided implies functionality that is not implemented",
      {
        details: { Parameter: name.slice(0, 128) },
      },
    );
  }
  for (const header of headerNames) {
    if (!header.startsWith("x-amz-") || isTaken(operation, header.slice("x-amz-".length))) continue;
    throw new ServiceError(
      "NotImplemented",
      "A header you provided implies functionality that is not implemented",
      {
        details: { Header: header.slice(0, 128) },
      },
    );
  }
}

function isTaken(operation: OperationName, name: string): boolean {
  const matches = (taken: string) =>
    taken.endsWith("*") ? name.startsWith(taken.slice(0, -1)) : name === taken;
  return COMMON_HEADERS.some(matches) || HEADERS[operation].some(matches);
}
