import { ServiceError } from "@keymesh/errors";
import type { OperationName } from "../operations.ts";
import type { Address } from "./address.ts";

/** The subresources that select an operation of this endpoint. */
const SELECTORS = ["delete", "encryption", "list-type", "location", "uploadId", "uploads"] as const;

/** Subresources of the S3 API that name operations not served here. */
const OTHER_SUBRESOURCES = new Set(
  (
    "accelerate acl analytics attributes cors intelligent-tiering inventory legal-hold lifecycle logging metadataConfiguration " +
    "metadataTable metrics notification object-lock ownershipControls policy policyStatus publicAccessBlock renameObject " +
    "replication requestPayment restore retention select session tagging torrent versioning versions versionId website " +
    "append abac annotation"
  ).split(" "),
);

/**
 * Which operation a request is: by method, by whether it names a bucket or an object, by its subresource.
 *
 * @throws ServiceError NotImplemented (an operation of S3 that is not served here) | MethodNotAllowed
 */
export function routeOf(
  method: string,
  address: Address,
  query: ReadonlyMap<string, string>,
  hasCopySource: boolean,
): OperationName {
  for (const name of query.keys()) {
    if (OTHER_SUBRESOURCES.has(name) && !isCurrentVersion(name, query.get(name))) throw notImplemented(name);
  }
  const selectors = SELECTORS.filter((name) => query.has(name));
  const target = address.bucket === undefined ? "service" : address.key === undefined ? "bucket" : "object";
  const copy = method === "PUT" && hasCopySource ? "+copy" : "";
  const operation = ROUTES[`${method} ${target} ${selectors.join("&")}${copy}`];
  if (operation !== undefined) return operation;
  if (selectors.length > 0) throw methodNotAllowed(method, selectors[0]!);
  throw methodNotAllowed(method, target.toUpperCase());
}

const ROUTES: Readonly<Record<string, OperationName>> = {
  "GET service ": "ListBuckets",
  "PUT bucket ": "CreateBucket",
  "HEAD bucket ": "HeadBucket",
  "DELETE bucket ": "DeleteBucket",
  "GET bucket ": "ListObjects",
  "GET bucket list-type": "ListObjectsV2",
  "GET bucket location": "GetBucketLocation",
  "GET bucket uploads": "ListMultipartUploads",
  "GET bucket encryption": "GetBucketEncryption",
  "PUT bucket encryption": "PutBucketEncryption",
  "DELETE bucket encryption": "DeleteBucketEncryption",
  "POST bucket delete": "DeleteObjects",
  "PUT object ": "PutObject",
  "PUT object +copy": "CopyObject",
  "GET object ": "GetObject",
  "HEAD object ": "HeadObject",
  "DELETE object ": "DeleteObject",
  "POST object uploads": "CreateMultipartUpload",
  "PUT object uploadId": "UploadPart",
  "PUT object uploadId+copy": "UploadPartCopy",
  "POST object uploadId": "CompleteMultipartUpload",
  "DELETE object uploadId": "AbortMultipartUpload",
  "GET object uploadId": "ListParts",
};

/** Buckets here are unversioned: `versionId=null` names the one version there is. */
function isCurrentVersion(name: string, value: string | undefined): boolean {
  return name === "versionId" && value === "null";
}

function notImplemented(subresource: string): ServiceError {
  return new ServiceError(
    "NotImplemented",
    `A parameter you provided implies functionality that is not implemented: ${subresource}`,
  );
}

function methodNotAllowed(method: string, resource: string): ServiceError {
  return new ServiceError("MethodNotAllowed", "The specified method is not allowed against this resource.", {
    details: { Method: method, ResourceType: resource },
  });
}
