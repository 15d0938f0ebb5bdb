import { createHash } from "node:crypto";
import { element, isoDate, optionalElement, quoteETag, type Xml } from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import type { ObjectRecord } from "../../domain/object-record.ts";
import { type ListObjectsOutput, listObjects } from "../../operations/list-objects.ts";
import { document, type Route, type RouteContext } from "./reply.ts";
import type { RestRequest } from "./rest-request.ts";

/** The 64-hex canonical user id of an account, made from its number. */
export function canonicalId(accountId: string): string {
  return createHash("sha256").update(`canonical-user/${accountId}`).digest("hex");
}

export function ownerElement(name: string, accountId: string): Xml {
  return element(name, [element("ID", canonicalId(accountId))]);
}

export const listObjectsV2Route: Route = async (context) => {
  const { query } = context.request;
  if (query.get("list-type") !== "2")
    throw new ServiceError("InvalidArgument", "Invalid List Type specified in Request");
  const encode = keyEncoder(context.request);
  const page = await listing(context, query.get("start-after"), query.get("continuation-token"));
  const withOwner = query.get("fetch-owner") === "true";
  return document("ListBucketResult", [
    ...pageHead(context.request, page, encode),
    optionalElement("StartAfter", query.get("start-after") && encode(query.get("start-after")!)),
    element("KeyCount", page.contents.length + page.commonPrefixes.length),
    optionalElement("ContinuationToken", query.get("continuation-token")),
    optionalElement("NextContinuationToken", page.nextContinuationToken),
    ...pageBody(page, encode, withOwner),
  ]);
};

export const listObjectsRoute: Route = async (context) => {
  const { query } = context.request;
  const encode = keyEncoder(context.request);
  const page = await listing(context, query.get("marker"), undefined);
  // Without a delimiter clients go on from the last key themselves.
  const nextMarker = page.isTruncated && query.has("delimiter") ? page.last : undefined;
  return document("ListBucketResult", [
    ...pageHead(context.request, page, encode),
    element("Marker", encode(query.get("marker") ?? "")),
    optionalElement("NextMarker", nextMarker === undefined ? undefined : encode(nextMarker)),
    ...pageBody(page, encode, true),
  ]);
};

function listing(
  { deps, call, request }: RouteContext,
  after: string | undefined,
  continuationToken: string | undefined,
) {
  return listObjects(deps, call, {
    bucket: request.bucket,
    prefix: request.query.get("prefix"),
    delimiter: request.query.get("delimiter"),
    maxKeys: request.integer("max-keys"),
    after,
    continuationToken,
  });
}

function pageHead(request: RestRequest, page: ListObjectsOutput, encode: (key: string) => string) {
  const delimiter = request.query.get("delimiter");
  return [
    element("Name", request.bucket),
    element("Prefix", encode(request.query.get("prefix") ?? "")),
    optionalElement("Delimiter", delimiter && encode(delimiter)),
    element("MaxKeys", page.maxKeys),
    optionalElement("EncodingType", request.query.get("encoding-type")),
    element("IsTruncated", page.isTruncated),
  ];
}

function pageBody(page: ListObjectsOutput, encode: (key: string) => string, withOwner: boolean) {
  return [
    ...page.contents.map((record) =>
      contentElement(record, encode, withOwner ? page.bucket.ownerAccountId : undefined),
    ),
    ...page.commonPrefixes.map((prefix) => element("CommonPrefixes", [element("Prefix", encode(prefix))])),
  ];
}

function contentElement(
  record: ObjectRecord,
  encode: (key: string) => string,
  ownerAccountId: string | undefined,
): Xml {
  return element("Contents", [
    element("Key", encode(record.key)),
    element("LastModified", isoDate(record.lastModifiedMs)),
    element("ETag", quoteETag(record.etag)),
    element("ChecksumAlgorithm", record.checksum.algorithm),
    element("ChecksumType", record.checksum.type),
    element("Size", record.bytes),
    ownerAccountId === undefined ? undefined : ownerElement("Owner", ownerAccountId),
    element("StorageClass", "STANDARD"),
  ]);
}

/** `encoding-type=url`: keys percent-encoded, with `/` as it is. @throws ServiceError InvalidArgument for another encoding */
export function keyEncoder(request: RestRequest): (key: string) => string {
  const type = request.query.get("encoding-type");
  if (type === undefined) return (key) => key;
  if (type !== "url") {
    throw new ServiceError("InvalidArgument", "Invalid Encoding Method specified in Request", {
      details: { ArgumentName: "encoding-type", ArgumentValue: type.slice(0, 64) },
    });
  }
  return (key) => encodeURIComponent(key).replaceAll("%2F", "/").replaceAll("%20", "+");
}
