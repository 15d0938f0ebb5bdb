import { trailerNames, verifyChecksum } from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import { digestOf, servedAlgorithm } from "../../body/digests.ts";
import type { OperationName } from "../operations.ts";
import type { RestRequest } from "./rest-request.ts";

const STORAGE_CLASSES = new Set(
  "STANDARD REDUCED_REDUNDANCY STANDARD_IA ONEZONE_IA INTELLIGENT_TIERING GLACIER DEEP_ARCHIVE OUTPOSTS GLACIER_IR SNOW EXPRESS_ONEZONE".split(
    " ",
  ),
);
const CHECKSUM = "x-amz-checksum-";
const NO_BODY = Buffer.alloc(0);
const UPLOADS = new Set<OperationName>(["PutObject", "CopyObject", "CreateMultipartUpload"]);

/** Refuses the values that ask for what is not here, of headers that are taken with their neutral value. */
export function refuseValues(operation: OperationName, request: RestRequest): void {
  refuseAcl(request.header("x-amz-acl"));
  refuseStorageClass(request.header("x-amz-storage-class"));
  if (request.header("x-amz-bucket-object-lock-enabled")?.toLowerCase() === "true")
    throw notImplemented("Object Lock");
  const ownership = request.header("x-amz-object-ownership");
  if (ownership !== undefined && ownership !== "BucketOwnerEnforced")
    throw notImplemented(`Object ownership ${ownership}`);
  const tagging = request.header("x-amz-tagging-directive");
  if (tagging !== undefined && tagging !== "COPY") throw notImplemented("Object tagging");
  refuseSseHeadersOnRead(operation, request);
  if (operation === "GetObject") refuseOnRead(request);
  if (operation === "PutObject" || operation === "UploadPart") refuseMissingChecksum(request);
}

/** SSE-C: new buckets block it, which is the answer to an upload; nothing stored has it, which is the answer to a read. */
export function refuseCustomerKeys(operation: OperationName, request: RestRequest): void {
  const hasCustomerKey = ["algorithm", "key", "key-md5"].some(
    (end) => request.header(`x-amz-server-side-encryption-customer-${end}`) !== undefined,
  );
  if (!hasCustomerKey) return;
  if (UPLOADS.has(operation)) {
    throw new ServiceError(
      "AccessDenied",
      "Access Denied because this bucket has blocked upload requests that specify Server Side Encryption with Customer provided keys (SSE-C). Please specify a different server-side encryption type",
    );
  }
  throw new ServiceError("InvalidRequest", "The encryption parameters are not applicable to this object.");
}

/** Some clients name beside a checksum what it is, in the header that begins a multipart upload; without one it would be dropped. */
function refuseMissingChecksum(request: RestRequest): void {
  const named = request.header("x-amz-checksum-algorithm");
  if (named === undefined) return;
  const name = `x-amz-checksum-${named.toLowerCase()}`;
  if (request.header(name) !== undefined || trailerNames(request.wire.headers).includes(name)) return;
  throw new ServiceError(
    "InvalidRequest",
    "x-amz-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.",
  );
}

/**
 * The SDK for Java offers with every read to take an MD5 behind the object, which no answer has to have, and tells the checksum of the
 * body it does not send.
 */
function refuseOnRead(request: RestRequest): void {
  const offered = request.header("x-amz-te");
  if (offered !== undefined && offered !== "append-md5") throw notImplemented(`Transfer encoding ${offered}`);
  for (const name of request.headerNames()) {
    if (!name.startsWith(CHECKSUM) || name === `${CHECKSUM}mode`) continue;
    const algorithm = servedAlgorithm(name.slice(CHECKSUM.length));
    verifyChecksum(algorithm, request.header(name) ?? "", digestOf(algorithm, NO_BODY));
  }
}

function refuseSseHeadersOnRead(operation: OperationName, request: RestRequest): void {
  if (operation !== "GetObject" && operation !== "HeadObject") return;
  if (request.header("x-amz-server-side-encryption") === undefined) return;
  throw new ServiceError(
    "InvalidArgument",
    "x-amz-server-side-encryption header is not supported for this operation.",
    {
      details: { ArgumentName: "x-amz-server-side-encryption" },
    },
  );
}

function refuseAcl(acl: string | undefined): void {
  if (acl === undefined || acl === "private" || acl === "bucket-owner-full-control") return;
  throw new ServiceError("AccessControlListNotSupported", "The bucket does not allow ACLs");
}

function refuseStorageClass(storageClass: string | undefined): void {
  if (storageClass === undefined || storageClass === "STANDARD") return;
  if (STORAGE_CLASSES.has(storageClass)) throw notImplemented(`Storage class ${storageClass}`);
  throw new ServiceError("InvalidStorageClass", "The storage class you specified is not valid", {
    details: { StorageClassRequested: storageClass.slice(0, 64) },
  });
}

function notImplemented(what: string): ServiceError {
  return new ServiceError("NotImplemented", `${what} is not implemented by this endpoint yet.`);
}
