import { storedContentEncoding, uriDecode } from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import type { ReadConditions, WriteConditions } from "../../domain/conditions.ts";
import type { EncryptionRequest } from "../../domain/encryption.ts";
import { DEFAULT_CONTENT_TYPE, type ObjectHeaders, type UserMetadata } from "../../domain/object-headers.ts";
import type { RestRequest } from "./rest-request.ts";

const SSE = "x-amz-server-side-encryption";
const META = "x-amz-meta-";

export function encryptionOf(request: RestRequest): EncryptionRequest {
  return {
    algorithm: request.header(SSE),
    kmsKeyId: request.header(`${SSE}-aws-kms-key-id`),
    context: request.header(`${SSE}-context`),
    bucketKeyEnabled: request.header(`${SSE}-bucket-key-enabled`),
  };
}

/** The headers S3 keeps with a new object. */
export function objectHeadersOf(request: RestRequest): ObjectHeaders {
  return {
    contentType: request.header("content-type") || DEFAULT_CONTENT_TYPE,
    cacheControl: request.header("cache-control"),
    contentDisposition: request.header("content-disposition"),
    contentEncoding: storedContentEncoding(request.header("content-encoding")),
    contentLanguage: request.header("content-language"),
    expires: request.header("expires"),
  };
}

export function userMetadataOf(request: RestRequest): UserMetadata {
  const names = request.headerNames().filter((name) => name.startsWith(META));
  // Own properties, whatever the caller calls them: assigning to `__proto__` would keep nothing.
  return Object.fromEntries(names.map((name) => [name.slice(META.length), request.header(name) ?? ""]));
}

export function readConditionsOf(request: RestRequest, prefix = ""): ReadConditions {
  return {
    ifMatch: request.header(`${prefix}if-match`),
    ifNoneMatch: request.header(`${prefix}if-none-match`),
    ifModifiedSince: request.header(`${prefix}if-modified-since`),
    ifUnmodifiedSince: request.header(`${prefix}if-unmodified-since`),
  };
}

/** @throws ServiceError NotImplemented for conditions S3 does not have on writes */
export function writeConditionsOf(request: RestRequest): WriteConditions {
  for (const name of ["if-modified-since", "if-unmodified-since"]) {
    if (request.header(name) === undefined) continue;
    throw new ServiceError(
      "NotImplemented",
      "A header you provided implies functionality that is not implemented",
      {
        details: { Header: name },
      },
    );
  }
  return { ifMatch: request.header("if-match"), ifNoneMatch: request.header("if-none-match") };
}

/** `x-amz-copy-source: /bucket/key` or `bucket/key`, percent-encoded. @throws ServiceError InvalidArgument | NotImplemented */
export function copySourceOf(request: RestRequest): { bucket: string; key: string } {
  const header = request.header("x-amz-copy-source") ?? "";
  const [path = "", query] = header.split("?", 2);
  if (query !== undefined && query !== "versionId=null") {
    throw new ServiceError(
      "NotImplemented",
      "Copying from a version of an object is not implemented by this endpoint yet.",
    );
  }
  const source = uriDecode(path).replace(/^\//, "");
  const slash = source.indexOf("/");
  if (slash > 0 && slash < source.length - 1)
    return { bucket: source.slice(0, slash), key: source.slice(slash + 1) };
  throw new ServiceError(
    "InvalidArgument",
    "Copy Source must mention the source bucket and key: sourcebucket/sourcekey",
    {
      details: { ArgumentName: "x-amz-copy-source", ArgumentValue: header.slice(0, 1024) },
    },
  );
}

/** A header that has two values, the first the default. @throws ServiceError InvalidArgument */
export function choiceOf<T extends string>(
  request: RestRequest,
  name: string,
  values: readonly [T, ...T[]],
): T {
  const value = request.header(name);
  if (value === undefined) return values[0];
  const chosen = values.find((candidate) => candidate === value);
  if (chosen !== undefined) return chosen;
  throw new ServiceError("InvalidArgument", `Unknown value for ${name}.`, {
    details: { ArgumentName: name, ArgumentValue: value.slice(0, 128) },
  });
}
